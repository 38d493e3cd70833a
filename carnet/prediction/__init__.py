"""What a model says of structures: predictions, their files, derivatives and uncertainty."""
