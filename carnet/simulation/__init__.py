"""Running a model: ASE calculator, molecular dynamics. May import the model and data, not the training."""
