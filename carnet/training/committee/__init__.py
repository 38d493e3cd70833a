"""Several models trained as one."""
