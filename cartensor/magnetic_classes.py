"""The table of the 122 magnetic crystal classes.

It is derived when it is first asked for; a single group by its symbol needs no table.
"""

from cartensor.magnetic_groups import MagneticPointGroup, magnetic_classes
from cartensor.point_groups import CRYSTAL_CLASSES

MAGNETIC_CLASSES: dict[str, MagneticPointGroup] = {
    group.name: group for family in CRYSTAL_CLASSES for group in magnetic_classes(family)
}
"""The 122 magnetic crystal classes by symbol: each class without time reversal, grey, and black and white.

>>> from cartensor import MAGNETIC_CLASSES
>>> MAGNETIC_CLASSES["4'/mm'm"].halving
'mmm'
"""
