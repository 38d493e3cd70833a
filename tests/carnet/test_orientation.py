"""Labels of crystals in the structure's own axes and in others."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from carnet import TargetConfig
from carnet.data.checks.orientation import orientation_consistency
from carnet.data.targets.rotation import representation
from carnet.testing import assert_close
from tests.carnet.tensor_labels import SPACE_GROUPS, atomic_tensors, crystal_of, random_rotation, rotated

TARGETS = [
    TargetConfig(name="elastic", symmetry="ijkl=jikl=klij"),
    TargetConfig(name="permittivity", symmetry="ij=ji"),
    TargetConfig(name="shielding", symmetry="ij", per="atom"),
    TargetConfig(name="piezoelectric", symmetry="ijk=ikj"),
    TargetConfig(name="optical", symmetry="ij", parity="axial"),
    TargetConfig(name="axial", symmetry="ijkl=jikl=ijlk", parity="axial"),
]


def labelled(structure, target, rotation=None):
    """The structure with a label that is a function of it, perhaps turned away from it."""
    full = atomic_tensors(structure, target.rank, target.parity == "axial")
    full = full.sum(axis=0, keepdims=True) if target.per == "structure" else full
    if rotation is not None:
        full = rotated(full, rotation, target.rank)
    return replace(structure, tensors={target.name: target.natural(full)})


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_parts_turn_as_the_full_tensor_does(target):
    full = np.random.default_rng(2).normal(size=(3,) * target.rank)
    mirror = np.diag([1.0, 1.0, -1.0]) @ random_rotation(1)
    for operation, sign in ((random_rotation(0), 1), (mirror, -1 if target.parity == "axial" else 1)):
        [matrix] = representation(target, operation[None])
        expected = sign * target.natural(rotated(full, operation, target.rank))
        assert_close(matrix @ target.natural(full), expected)


@pytest.mark.parametrize("target", TARGETS, ids=lambda target: target.name)
def test_labels_in_the_own_frame_are_invariant_and_turned_ones_are_not(target):
    crystals = [crystal_of(system, random_rotation(seed)) for seed, system in enumerate(SPACE_GROUPS)]
    [own] = orientation_consistency([labelled(crystal, target) for crystal in crystals], [target])
    # a triclinic crystal of class 1 tells nothing, and in a cubic one a tensor of rank 2 is isotropic
    is_isotropic = target.name in ("permittivity", "optical")
    assert own.others in ((1, 2) if is_isotropic else (1,))
    assert own.crystals == 7 - own.others and not own.deviating
    assert "are invariant" in own.message
    turned = [labelled(crystal, target, random_rotation(9)) for crystal in crystals]
    [wrong] = orientation_consistency(turned, [target])
    assert wrong.share == 1.0 and len(wrong.deviating) >= 5
    assert f"of {len(wrong.deviating)} of {wrong.crystals} crystals" in wrong.message
    assert "not invariant under their own point group" in wrong.message
    assert "other axes (e.g. IEEE)" in wrong.message


def test_labels_in_the_standard_frame_are_told():
    """Structures are turned, labels are those of the standard axes, which ASE's cells have."""
    target = TARGETS[0]
    turned = [
        replace(crystal_of(system, random_rotation(3)), tensors=labelled(crystal_of(system), target).tensors)
        for system in SPACE_GROUPS
    ]
    [found] = orientation_consistency(turned, [target])
    assert found.share == 1.0 and found.in_standard_axes == found.crystals == 6
    assert "of these, 6 would be invariant" in found.message


@pytest.mark.parametrize(
    ("written", "declared", "said"),
    [
        ({"voigt_order": "vasp"}, {}, "voigt_order: vasp"),
        ({"voigt_order": "voigt"}, {"voigt_order": "abaqus"}, "voigt_order: voigt"),
        ({"voigt": "strain"}, {"voigt": "stress"}, "form: voigt, voigt: strain"),
        ({"form": "mandel"}, {}, "form: mandel"),
        ({}, {}, ""),
    ],
)
def test_another_way_to_read_voigt_indices_is_told(written, declared, said):
    plain = {"name": "elastic", "symmetry": "ijkl=jikl=klij", "form": "voigt"}
    wrote, read = TargetConfig(**{**plain, **written}), TargetConfig(**{**plain, **declared})
    crystals = []
    for seed, system in enumerate(SPACE_GROUPS):
        structure = labelled(crystal_of(system, random_rotation(seed)), wrote)
        numbers = wrote.in_form(structure.tensors["elastic"])
        crystals.append(replace(structure, tensors={"elastic": read.natural(read.from_form(numbers))}))
    [found] = orientation_consistency(crystals, [read])
    assert found.other_reading == said and found.left_by_it == 0
    assert (f"with {said} 0 would not be" in found.message) == bool(said) == bool(found.deviating)


def test_labels_of_atoms_in_the_wrong_order_are_told():
    target = TARGETS[2]
    structure = labelled(crystal_of("orthorhombic"), target)
    order = [1, 0, *range(2, structure.n_atoms)]
    shuffled = replace(structure, tensors={"shielding": structure.tensors["shielding"][order]})
    [found] = orientation_consistency([shuffled], [target])
    assert found.deviating == (structure.source,)


def test_atoms_without_a_label_and_molecules_say_nothing():
    target = TARGETS[2]
    structure = labelled(crystal_of("cubic"), target)
    rows = structure.tensors["shielding"].copy()
    rows[1:] = np.nan
    one_labelled = replace(structure, tensors={"shielding": rows})
    molecule = replace(structure, pbc=np.zeros(3, dtype=bool))
    unlabelled = replace(structure, tensors={"shielding": np.full_like(rows, np.nan)})
    [found] = orientation_consistency([one_labelled, molecule, unlabelled], [target])
    assert (found.crystals, found.others) == (0, 2)
    assert "no crystal" in found.message


def test_zero_but_for_noise_is_no_deviation():
    """What inversion forbids is noise in a calculation, small beside the tensors of other crystals."""
    target = TARGETS[3]
    crystals = [labelled(crystal_of(system), target) for system in ("trigonal", "cubic")]
    noise = np.random.default_rng(0).normal(size=(1, target.dimension)) * 1e-6
    silent = replace(crystal_of("orthorhombic"), tensors={target.name: noise})
    [found] = orientation_consistency([*crystals, silent], [target])
    assert not found.deviating and found.crystals == 2


def test_supercells_say_what_their_primitive_cells_say():
    from ase.build import make_supercell

    from carnet import from_atoms, to_atoms

    target = TARGETS[2]
    large = from_atoms(make_supercell(to_atoms(crystal_of("trigonal")), np.diag([2, 1, 1])))
    [own] = orientation_consistency([labelled(large, target)], [target])
    [wrong] = orientation_consistency([labelled(large, target, random_rotation(4))], [target])
    assert (own.crystals, len(own.deviating), len(wrong.deviating)) == (1, 0, 1)
