"""Running a model: the ASE calculator and molecular dynamics. May import the model and data, not the training."""
