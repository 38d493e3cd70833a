"""A module that cannot be imported, as one of a user's may be."""

raise KeyError("nothing of ours")
