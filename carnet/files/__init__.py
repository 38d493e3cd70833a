"""Files and their formats: atomic writing, locks, what may be written, tensors with a checksum, YAML."""
