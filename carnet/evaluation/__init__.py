"""How good a model is: metrics, parity plots and the report. May import everything of carnet except the commands."""
