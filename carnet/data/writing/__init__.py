"""From structures to files and stores."""
