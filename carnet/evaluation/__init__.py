"""How good a model is: metrics, parity plots, the report."""
