"""What is measured on trajectories and on relaxed structures."""
