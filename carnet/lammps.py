"""The door to LAMMPS: ``from carnet.lammps import attach``, ``python -m carnet.lammps``; see `carnet.engines.lammps`."""

import sys

from carnet.engines.domain import DomainGraph
from carnet.engines.domain_model import DomainContribution
from carnet.engines.lammps import ENERGY_UNITS, LammpsPotential, attach, main, open_lammps, run_script
from carnet.engines.mliap import write_mliap

__all__ = [
    "ENERGY_UNITS",
    "DomainContribution",
    "DomainGraph",
    "LammpsPotential",
    "attach",
    "main",
    "open_lammps",
    "run_script",
    "write_mliap",
]

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
