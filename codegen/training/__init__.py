"""The training program: from the loops of a potential to the gradient of its loss by all parameters.

Forward and back to the positions as the potential does it; then the loss says how far each atom is to be moved and each
structure strained, features follow along these displacements, and one pass goes back through both.
"""
