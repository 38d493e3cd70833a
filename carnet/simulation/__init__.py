"""Running a model: calculators, molecular dynamics, what is measured on them."""
