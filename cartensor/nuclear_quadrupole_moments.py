"""Electric quadrupole moments of nuclei in their ground states, by isotope."""

from __future__ import annotations

import re
from difflib import get_close_matches
from string import ascii_letters as LETTERS
from string import digits as DIGITS

QUADRUPOLE_MOMENTS: dict[str, float] = {
    "2H": 0.00285783,
    "6Li": -0.000808,
    "7Li": -0.0401,
    "9Be": 0.05288,
    "10B": 0.08459,
    "11B": 0.04059,
    "14N": 0.02044,
    "17O": -0.02558,
    "21Ne": 0.10155,
    "23Na": 0.104,
    "25Mg": 0.1994,
    "27Al": 0.1466,
    "33S": -0.0694,
    "35Cl": -0.08112,
    "37Cl": -0.06393,
    "39K": 0.0603,
    "40K": -0.0750,
    "41K": 0.0734,
    "43Ca": -0.0408,
    "45Sc": -0.220,
    "47Ti": 0.302,
    "49Ti": 0.247,
    "50V": 0.210,
    "51V": -0.052,
    "53Cr": -0.150,
    "55Mn": 0.330,
    "59Co": 0.420,
    "61Ni": 0.162,
    "63Cu": -0.220,
    "65Cu": -0.204,
    "67Zn": 0.122,
    "69Ga": 0.171,
    "71Ga": 0.107,
    "73Ge": -0.196,
    "75As": 0.311,
    "79Br": 0.3087,
    "81Br": 0.2579,
    "83Kr": 0.259,
    "85Rb": 0.276,
    "87Rb": 0.1335,
    "87Sr": 0.305,
    "91Zr": -0.176,
    "93Nb": -0.320,
    "95Mo": -0.022,
    "97Mo": 0.255,
    "99Tc": -0.129,
    "99Ru": 0.079,
    "105Pd": 0.660,
    "113In": 0.761,
    "115In": 0.772,
    "121Sb": -0.5417,
    "123Sb": -0.6906,
    "127I": -0.68822,
    "133Cs": -0.00343,
    "135Ba": 0.153,
    "137Ba": 0.236,
    "138La": 0.450,
    "139La": 0.206,
    "141Pr": -0.0589,
    "143Nd": -0.630,
    "145Nd": -0.330,
    "147Sm": -0.259,
    "149Sm": 0.075,
    "151Eu": 0.903,
    "153Eu": 2.412,
    "155Gd": 1.270,
    "157Gd": 1.350,
    "159Tb": 1.432,
    "161Dy": 2.507,
    "163Dy": 2.648,
    "165Ho": 3.580,
    "167Er": 3.565,
    "173Yb": 2.800,
    "175Lu": 3.490,
    "176Lu": 4.970,
    "177Hf": 3.365,
    "179Hf": 3.793,
    "181Ta": 3.170,
    "185Re": 2.180,
    "187Re": 2.070,
    "189Os": 0.856,
    "191Ir": 0.816,
    "193Ir": 0.751,
    "197Au": 0.547,
    "201Hg": 0.387,
    "209Bi": -0.422,
    "235U": 4.936,
}
"""Electric quadrupole moments of nuclei in their ground states, in barn (1e-28 m^2).

P. Pyykkö, Mol. Phys. 116, 1328 (2018); of antimony and bismuth J.-P. Dognon, P. Pyykkö, Phys. Chem. Chem. Phys. 25,
2758 (2023).  Excited states, such as that of Moessbauer spectra of 57Fe, are not among them.

>>> import cartensor as ct
>>> ct.QUADRUPOLE_MOMENTS["17O"], "1H" in ct.QUADRUPOLE_MOMENTS
(-0.02558, False)
"""


def quadrupole_moment(nucleus: str) -> float:
    """Q of an isotope in barn, by its name: 14N, N14, N-14 and 14-N are one; 2H is D as well.

    Raises:
        KeyError: The table has no such isotope; the message names the near ones.
    """
    name = _isotope(nucleus)
    if name in QUADRUPOLE_MOMENTS:
        return QUADRUPOLE_MOMENTS[name]
    element, mass = name.lstrip(DIGITS), name.rstrip(LETTERS)
    isotopes = [other for other in QUADRUPOLE_MOMENTS if other.lstrip(DIGITS) == element]
    isobars = [other for other in QUADRUPOLE_MOMENTS if other.rstrip(LETTERS) == mass]
    hint = ", ".join(isotopes or isobars or get_close_matches(name, QUADRUPOLE_MOMENTS, n=3, cutoff=0.6))
    raise KeyError(
        f"no quadrupole moment of {nucleus!r} is in the table" + (f", which has {hint}" if hint else "") + "; nuclei "
        "of spin 0 and 1/2 have none, and any other is given in barn by quadrupole_moment="
    )


def _isotope(nucleus: str) -> str:
    """An isotope's mass number before its symbol, where a text has both."""
    text = nucleus.strip() if isinstance(nucleus, str) else ""
    if text in ("D", "d"):
        return "2H"
    for pattern in (r"(?P<mass>\d+)-?(?P<symbol>[A-Za-z]{1,2})", r"(?P<symbol>[A-Za-z]{1,2})-?(?P<mass>\d+)"):
        if match := re.fullmatch(pattern, text):
            return match["mass"] + match["symbol"].capitalize()
    return text.capitalize()
