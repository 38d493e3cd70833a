"""How results look: pages, figures, the terminal."""
