"""Labels of structures by any calculator: processes side by side, resumable, with their origin in the file."""
