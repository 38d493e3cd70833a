"""The protocol of accuracy: data sets and their parts, trainings of several seeds, errors, tables and learning curves."""
