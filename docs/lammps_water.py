"""Liquid water in LAMMPS with a trained model: python lammps_water.py MODEL [STEPS], or under mpirun."""

import sys

from ase.build import molecule

from carnet.lammps import attach, open_lammps

SIDE, SPACING = 4, 3.1  # molecules along each edge of the box, and Å between them

lmp = open_lammps()
lmp.commands_string(f"""
units metal
region box block 0 {SIDE * SPACING} 0 {SIDE * SPACING} 0 {SIDE * SPACING}
create_box 2 box
mass 1 15.999
mass 2 1.008
""")

positions, types = [], []
for x in range(SIDE):
    for y in range(SIDE):
        for z in range(SIDE):
            water = molecule("H2O")
            water.euler_rotate(phi=77 * x, theta=131 * y, psi=53 * z)
            water.positions += SPACING * (0.5 + x), SPACING * (0.5 + y), SPACING * (0.5 + z)
            positions.extend(water.positions.ravel())
            types.extend([1, 2, 2])
lmp.create_atoms(len(types), None, types, positions)

attach(lmp, sys.argv[1], elements=["O", "H"])
lmp.commands_string(f"""
velocity all create 300 1
fix 1 all npt temp 300 300 0.05 iso 1 1 0.5
timestep 0.0005
thermo_style custom step time temp pe econserve press density
thermo 10
run {sys.argv[2] if len(sys.argv) > 2 else 1000}
""")
