"""``python -m carnet``: the same as the command ``carnet``. Imports ``carnet.cli``."""

from carnet.cli import main

if __name__ == "__main__":
    main()
