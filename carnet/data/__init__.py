"""Structures, their labels, neighbour graphs and batches. ASE and vesin are imported where they are used."""
