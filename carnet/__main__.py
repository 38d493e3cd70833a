"""``python -m carnet``: the same as the command ``carnet``."""

from carnet.commands.main import main

if __name__ == "__main__":
    main()
