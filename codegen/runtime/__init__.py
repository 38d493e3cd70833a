"""What generated code needs when it runs, and nothing of the generator. Packages of potentials hold this folder as it is.

Modules import each other relatively, and nothing else of this project; Numba, vesin and Torch only where their subject is.
"""
