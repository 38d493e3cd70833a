"""Structures, their labels, neighbour graphs and batches."""
