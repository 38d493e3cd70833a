"""What this package warns with."""


class CacheWarning(UserWarning):
    """Something kept on disk could not be used or written; the package still works, but code is compiled again."""
