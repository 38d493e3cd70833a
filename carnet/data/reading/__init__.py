"""From files to structures with labels."""
