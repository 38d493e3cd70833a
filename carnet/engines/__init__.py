"""Models inside other programs: LAMMPS, ML-IAP, torch-sim, anything that divides space."""
