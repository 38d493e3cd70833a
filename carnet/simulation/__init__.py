"""Running a model: calculators, molecular dynamics, what is measured on them.

May import the model and data, not the training.
"""
