"""Passes: from a form to the statements of one loop body, each a small pure function."""
