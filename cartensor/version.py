"""The version of all distributions that are built from this source; both `pyproject.toml` read it here."""

__version__ = "0.2.0"
