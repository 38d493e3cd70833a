"""What is measured on trajectories and on relaxed structures. May import the modules of the simulation beside it."""
