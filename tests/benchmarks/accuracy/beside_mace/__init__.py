"""This project's potentials and mace-torch's: the same data, validation part, time and number of threads."""
