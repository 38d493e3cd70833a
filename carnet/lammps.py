"""The door to LAMMPS: ``from carnet.lammps import attach``, ``python -m carnet.lammps``; see `carnet.engines.lammps`."""

import sys

from carnet.engines.lammps import ENERGY_UNITS, LammpsPotential, attach, main, open_lammps, run_script

__all__ = ["ENERGY_UNITS", "LammpsPotential", "attach", "main", "open_lammps", "run_script"]

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
