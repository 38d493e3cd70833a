"""One model's loops in their order: what is computed from positions to forces, as a list of calls bound to work arrays.

Layer by layer forward, then back; between phases threads wait for each other, inside a phase an atom needs only what the
phases before made of others.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import ModuleType

import numpy as np

from . import atoms
from .allocation import allocated
from .arguments import Passing
from .candidates import Candidates
from .program import Phase, Program, Step, rows_at_work


class Buffers:
    """Work arrays by name, made larger when needed; several networks use the same ones after each other."""

    def __init__(self) -> None:
        self._arrays: dict[tuple[str, np.dtype], np.ndarray] = {}

    def get(self, name: str, size: int, dtype: np.dtype | type) -> np.ndarray:
        """A flat array of at least this size; what is in it is left over from before."""
        dtype = np.dtype(dtype)
        held = self._arrays.get((name, dtype))
        if held is None or len(held) < size or len(held) > 4 * size + 4096:
            held = self._arrays[name, dtype] = allocated((size + size // 16,), dtype)
        return held


class Network:
    """One model in one precision.

    Args:
        plan: what the generator says about the model: modules and sizes.
        numbers: its trained numbers by name.
        dtype: float32 or float64.
        find: the generated module of a name.
    """

    def __init__(
        self,
        plan: Mapping,
        numbers: Mapping[str, np.ndarray],
        dtype: np.dtype,
        find: Callable[[str], ModuleType],
    ):
        self.plan = plan
        self.dtype = dtype
        self.find = find
        self.edges = find(plan["edges"])
        self.numbers = {name: self._prepared(name, array) for name, array in numbers.items()}
        self.reference_energies = np.asarray(numbers["reference_energies"], np.float64)
        self.free = np.zeros(len(self.reference_energies))

    def _prepared(self, name: str, array: np.ndarray) -> np.ndarray:
        """A trained array as kernels read it; whole numbers stay, and so does the double precision of pairs."""
        dtype = array.dtype if array.dtype.kind == "i" or name.startswith("repulsion_") else self.dtype
        held = allocated((array.size,), dtype)
        held[:] = array.ravel()
        return held

    def stage(self, module: str, stage: str, arrays: Mapping[str, np.ndarray | Passing]) -> Phase:
        """The calls of a stage of a generated module."""
        stages = self.find(module).STAGES
        return [(function, tuple(arrays[name] for name in names)) for function, names in stages[stage]]


class BoundNetwork:
    """A network with its work arrays, on a structure's candidates.

    Args:
        network: the network.
        candidates: pairs that may be within the cutoff.
        live: [atoms] 1 where an atom's energy counts, else 0.
        position: [3 * atoms] Å, read in every evaluation.
        cell: [9] Å, likewise.
        buffers: where its work arrays come from.
        threads: how many share the atoms.
    """

    def __init__(
        self,
        network: Network,
        candidates: Candidates,
        live: np.ndarray,
        position: np.ndarray,
        cell: np.ndarray,
        buffers: Buffers,
        threads: int,
    ):
        self.network = network
        self.candidates = candidates
        self.n_atoms = len(candidates.order)
        self._buffers = buffers
        self._live = live
        plan, count, real = network.plan, len(candidates.neighbour), network.dtype
        harmonics = (plan["max_weight"] + 1) ** 2
        self._alike = buffers.get("alike", self.n_atoms, np.int64)
        self._alike[:] = 0
        self._species = candidates.species
        self._alone, self._free = (each[self._species] * live for each in (network.reference_energies, network.free))
        names = ("neighbour", "knot", "first_knot", "place")
        self._arrays = {name: buffers.get(name, count, np.int32) for name in names}
        self._arrays["edge_stop"] = buffers.get("edge_stop", self.n_atoms, np.int64)
        sizes = {"vector": 3 * count, "vector_bar": 3 * count, "energy": self.n_atoms, "force": 3 * self.n_atoms}
        sizes["virial"] = 9 * self.n_atoms
        self._arrays |= {name: buffers.get(name, size, np.float64) for name, size in sizes.items()}
        widths = {"harmonic": harmonics, "steps": 3, "slope": 3, "harmonic_bar": harmonics, "length_bar": 1}
        self._arrays |= {name: buffers.get(name, width * count, real) for name, width in widths.items()}
        self._arrays |= {
            "candidate_start": candidates.start,
            "edge_start": candidates.start,
            "candidate": candidates.neighbour,
            "shift": candidates.shift.reshape(-1),
            "reverse_start": candidates.reverse_start,
            "reverse": candidates.reverse,
            "position": position,
            "cell": cell,
            "species": candidates.species,
            "live": live,
        }
        self._is_repulsive = "repulsion_outer" in network.numbers
        if self._is_repulsive:
            self._arrays |= {name: array for name, array in network.numbers.items() if name.startswith("repulsion_")}
            self._arrays["repulsion_bar"] = buffers.get("repulsion_bar", count, np.float64)
        self._rows_at_work = rows_at_work(self.n_atoms, threads)
        self._threads = threads
        self._programs: dict[bool, Program] = {}  # without forces, with them

    def run(self, forces: bool = True) -> None:
        """Evaluate at the positions and cell that the bound arrays hold."""
        if forces not in self._programs:
            self._programs[forces] = Program(self._phases(forces), self.network.dtype, self.n_atoms, self._threads)
        self._programs[forces].run()

    @property
    def energies(self) -> np.ndarray:
        """[atoms] eV, in the order of the candidates: of live atoms."""
        return self._alone + (self._arrays["energy"][: self.n_atoms] - self._free)

    @property
    def raw_energies(self) -> np.ndarray:
        """[atoms] eV, what the network alone makes, in the order of the candidates."""
        return self._arrays["energy"][: self.n_atoms].copy()

    @property
    def forces(self) -> np.ndarray:
        """[atoms, 3] eV/Å, in the order of the candidates."""
        return self._arrays["force"][: 3 * self.n_atoms].reshape(-1, 3)

    @property
    def strain_derivative(self) -> np.ndarray:
        """dE/d(strain), [3, 3] eV, symmetric."""
        shares = np.empty((self.n_atoms, 9))
        shares[self.candidates.order] = self._arrays["virial"][: 9 * self.n_atoms].reshape(-1, 9)
        total = shares.sum(axis=0).reshape(3, 3)
        return (total + total.T) / 2

    # ---- the program ------------------------------------------------------------------------------------------------

    def _phases(self, forces: bool) -> list[Phase]:
        layers = self.network.plan["layers"]
        last = len(layers) - 1
        phases: list[Phase] = [[] for _ in layers]
        phases[0].append(self._edge_step("measure"))
        if self._is_repulsive:
            phases[0].append(self._edge_step("repel"))
        for number, layer in enumerate(layers):
            phases[number] += self._forward(number, layer)
            phases[number] += self._readout(number, layer)
        if not forces:
            return phases
        # the last layer's derivatives need nothing of other atoms before they reach its convolution
        phases[last] += self._seed(last) + self._backward(last, layers[last])
        for number in reversed(range(last)):
            below, above = layers[number], layers[number + 1]
            phase = self._seed(number)
            phase += self._linear(
                above["residual"],
                number + 1,
                "residual",
                self._row("feature_bar", number + 1),
                self._row("feature_bar", number),
                backward=True,
            )
            phase += self._convolution(number + 1, above, "backward")
            phase += self._backward(number, below)
            phases.append(phase)
        phases[-1] += self._convolution(0, layers[0], "backward") + [self._edge_step("collect")]
        return [*phases, [self._edge_step("gather")]]

    def _edge_step(self, name: str) -> Step:
        edges = self.network.edges
        return getattr(edges, name), tuple(self._arrays[array] for array in edges.ARGUMENTS[name])

    def _row(self, name: str, number: int) -> np.ndarray | Passing:
        """A work array of a layer: features, moments, or cotangents of them. What only one phase uses is passed on."""
        layers = self.network.plan["layers"]
        size = layers[number]["feature_size" if name.startswith("feature") else "moment_size"]
        passing = name in ("moment", "mixed_bar") or (name, number) in (("mixed", len(layers) - 1), ("moment_bar", 0))
        if passing:
            return Passing(self._buffers.get(f"passing_{name}", size * self._rows_at_work, self.network.dtype))
        return self._buffers.get(f"{name}_{number}", size * self.n_atoms, self.network.dtype)

    def _number(self, number: int, name: str) -> np.ndarray:
        return self.network.numbers[f"{number}.{name}"]

    def _convolution(self, number: int, layer: Mapping, stage: str) -> Phase:
        """Moments from the layer's features, or cotangents of both features and edges."""
        arrays = dict(self._arrays)
        arrays["table"] = self._number(number, "table")
        arrays |= {name: self._row(name, number) for name in ("moment", "moment_bar")}
        if number:
            arrays |= {name: self._row(name, number - 1) for name in ("feature", "feature_bar")}
        else:
            arrays["knot"] = arrays["first_knot"]
        return self.network.stage(layer["convolution"], stage, arrays)

    def _linear(
        self,
        plan: Mapping,
        number: int,
        name: str,
        source: np.ndarray | Passing,
        result: np.ndarray | Passing,
        backward: bool = False,
    ) -> Phase:
        """A linear map, or its transpose for cotangents."""
        stage = "backward" if backward else "forward"
        kind = self._alike if plan["kinds"] == 1 else self._species
        function = self.network.find(plan[stage]["module"]).apply
        pieces, matrix, bias = (self._number(number, f"{name}.{stage}.{what}") for what in ("pieces", "matrix", "bias"))
        arrays = (kind, plan["kinds"], pieces, *plan[stage]["sizes"], plan["adds"], source, matrix, bias, result)
        return [(function, arrays)] if len(pieces) else []

    def _forward(self, number: int, layer: Mapping) -> Phase:
        """From features around an atom to its own."""
        moment, mixed, feature = (self._row(name, number) for name in ("moment", "mixed", "feature"))
        steps = self._convolution(number, layer, "forward")
        steps += self._linear(layer["mix"], number, "mix", moment, mixed)
        coupling = {"moment": mixed, "weight": self._number(number, "coupling_weight"), "hyper": feature}
        steps += self.network.stage(layer["coupling"], "forward", coupling)
        if number:
            return steps + self._linear(
                layer["residual"], number, "residual", self._row("feature", number - 1), feature
            )
        constant = self._number(number, "residual_constant")
        size, width = layer["feature_size"], layer["channels"]
        return [*steps, (atoms.add_constant, (self._species, size, width, constant, feature))]

    def _backward(self, number: int, layer: Mapping) -> Phase:
        """From the cotangent of an atom's features to that of its moments."""
        mixed, mixed_bar, moment_bar = (self._row(name, number) for name in ("mixed", "mixed_bar", "moment_bar"))
        coupling = {
            "moment": mixed,
            "weight": self._number(number, "coupling_weight"),
            "hyper_bar": self._row("feature_bar", number),
            "moment_bar": mixed_bar,
        }
        steps = self.network.stage(layer["coupling"], "backward", coupling)
        return steps + self._linear(layer["mix"], number, "mix", mixed_bar, moment_bar, backward=True)

    def _hidden(self, number: int, name: str) -> list[np.ndarray]:
        """A work array of each hidden layer of a readout: values, slopes, or cotangents."""
        widths = [dense["width"] for dense in self.network.plan["layers"][number]["readout"]]
        return [
            self._buffers.get(f"{name}_{number}_{k}", width * self.n_atoms, self.network.dtype)
            for k, width in enumerate(widths)
        ]

    def _activate(self, number: int, k: int, width: int, values: np.ndarray, slopes: np.ndarray) -> Step:
        """SiLU of a hidden layer of a readout, with what its derivatives need."""
        return atoms.activate, (width, values, slopes)

    def _readout(self, number: int, layer: Mapping) -> Phase:
        """Energies from an atom's scalars."""
        source, size, width = self._row("feature", number), layer["feature_size"], layer["channels"]
        steps: Phase = []
        hidden = zip(
            layer["readout"], self._hidden(number, "hidden"), self._hidden(number, "hidden_slope"), strict=True
        )
        for k, (dense, values, slopes) in enumerate(hidden):
            steps += self._linear(dense, number, f"readout.{k}", source, values)
            steps.append(self._activate(number, k, dense["width"], values, slopes))
            source, size, width = values, dense["width"], dense["width"]
        weight = self._number(number, "readout.weight")
        return [*steps, (atoms.readout, (size, width, source, weight, self._live, self._arrays["energy"]))]

    def _seed(self, number: int) -> Phase:
        """The energy's derivative by a layer's features through its readout."""
        layer = self.network.plan["layers"][number]
        feature_bar, weight = self._row("feature_bar", number), self._number(number, "readout.weight")
        if not layer["readout"]:
            return [(atoms.seed, (layer["feature_size"], layer["channels"], weight, self._live, feature_bar))]
        slopes, after, before = (self._hidden(number, f"hidden_{name}") for name in ("slope", "bar", "before_bar"))
        width = layer["readout"][-1]["width"]
        steps: Phase = [(atoms.seed, (width, width, weight, self._live, after[-1]))]
        steps.append((atoms.clear, (layer["feature_size"], feature_bar)))
        for k in reversed(range(len(slopes))):
            dense = layer["readout"][k]
            steps.append((atoms.multiply, (dense["width"], after[k], slopes[k], before[k])))
            below = after[k - 1] if k else feature_bar
            steps += self._linear(dense, number, f"readout.{k}", before[k], below, backward=True)
        return steps
