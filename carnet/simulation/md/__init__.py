"""Molecular dynamics as a run: configuration, records, restart."""
