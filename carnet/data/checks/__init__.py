"""What a data set says of itself before anything is trained on it."""
