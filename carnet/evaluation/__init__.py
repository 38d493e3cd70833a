"""How good a model is: metrics, parity plots, the report. May import all of carnet except the commands."""
