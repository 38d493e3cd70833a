"""One model's loops in training, in their order: from positions to forces as its potential has them, then along the
displacement that the loss asks for, and back through both to gradients by all numbers that the loops read.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import ModuleType

import numpy as np

from codegen.runtime import atoms as rows
from codegen.runtime.arguments import Passing
from codegen.runtime.candidates import Candidates
from codegen.runtime.network import BoundNetwork, Buffers, Network
from codegen.runtime.program import Phase, Step
from codegen.training import atoms
from codegen.training.schedule import Items, Scheduled

LONGEST_BLOCK = 16
"""Rows of a matrix whose gradient is one item, or fewer: a multiple of those that are summed together."""


def rows_of_block(module: ModuleType) -> int:
    """Rows of an item of a module of gradients by matrices."""
    return module.ROWS * max(1, LONGEST_BLOCK // module.ROWS)


Pair = tuple[np.ndarray | Passing, np.ndarray | Passing]
"""What a linear map takes, and the cotangent of what it makes."""


class BoundTraining(BoundNetwork):
    """A network in training, with its work arrays, on a batch.

    Args:
        network: the network, whose numbers are changed between steps; its plan is one of training.
        candidates: edges of the batch; arrays with room for the largest one.
        live: [atoms] 1 where an atom's energy counts.
        position: [3 * atoms] Å.
        cell: [9] Å.
        buffers: where its work arrays come from.
        batch: other arrays of the batch by name: "structure" [atoms]; "order" and "together" [atoms], the atoms by species and
            as they are, with "kind_start" and "together_start", where the kinds of either begin; "piece" [atoms], the piece of
            an atom, and "pieces" [1], how many there are.
        gradients: by the network's numbers, by name; those that are missing are added.
        structures: in a batch, at most.
        most_pieces: of the atoms, at most.
        threads: how many share them.
    """

    def __init__(
        self,
        network: Network,
        candidates: Candidates,
        live: np.ndarray,
        position: np.ndarray,
        cell: np.ndarray,
        buffers: Buffers,
        batch: Mapping[str, np.ndarray],
        gradients: dict[str, np.ndarray],
        structures: int,
        most_pieces: int,
        threads: int,
    ):
        super().__init__(network, candidates, live, position, cell, buffers, threads)
        plan, pairs, real = network.plan, len(candidates.neighbour), network.dtype
        self._batch = batch
        self._most_pieces = most_pieces
        self._moving = network.find(plan["training_edges"])
        count, knots = self.n_atoms, plan["intervals"] + 3
        sizes = {"energy_bar": count, "force_bar": 3 * count, "strain_bar": 9 * structures}
        self._arrays |= {name: buffers.get(name, size, np.float64) for name, size in sizes.items()}
        widths = {"harmonic_dot": (plan["max_weight"] + 1) ** 2, "steps_dot": 3}
        self._arrays |= {name: buffers.get(name, width * pairs, real) for name, width in widths.items()}
        self._arrays |= {
            name: buffers.get(name, pairs, np.int32) for name in ("centre", "knot_order", "first_knot_order")
        }
        counts = {"knot_start": plan["intervals"], "first_knot_start": plan["species"] * knots}
        self._arrays |= {name: np.zeros(count + 1, np.int64) for name, count in counts.items()}
        self._arrays |= batch
        self._gradients = gradients

    @property
    def arrays(self) -> Mapping[str, np.ndarray]:
        """What the loss reads and writes: "energy", "force", "virial"; "energy_bar", "force_bar", "strain_bar"."""
        return self._arrays

    def _row(self, name: str, number: int) -> np.ndarray:
        """A work array of a layer; nothing is passed on, for the way back needs it all."""
        kind = "feature_size" if name.startswith("feature") else "moment_size"
        size = self.network.plan["layers"][number][kind]
        return self._buffers.get(f"{name}_{number}", size * self.n_atoms, self.network.dtype)

    def _activate(self, number: int, k: int, width: int, values: np.ndarray, slopes: np.ndarray) -> Step:
        return atoms.activate, (width, values, slopes, self._hidden(number, "hidden_curvature")[k])

    # ---- the program ------------------------------------------------------------------------------------------------

    def evaluation(self) -> list[Scheduled]:
        """Energies, forces and virials."""
        return [Scheduled(Items.ATOMS, phase) for phase in self._phases(forces=True)]

    def passes(self) -> list[Scheduled]:
        """From what the loss asks for to gradients by all numbers."""
        layers = self.network.plan["layers"]
        last = len(layers) - 1
        phases: list[Phase] = [[] for _ in layers]
        phases[0].append(self._moving_step("move"))
        for number, layer in enumerate(layers):
            phases[number] += self._tangent(number, layer)
        phases[last] += self._seed_again(last, is_last=True) + self._adjoint(last, layers[last])
        for number in reversed(range(last)):
            above = layers[number + 1]
            phase = self._training_stage(number + 1, above, "features")
            phase += self._linear(
                above["residual"],
                number + 1,
                "residual",
                self._row("feature_second", number + 1),
                self._row("feature_second", number),
                backward=True,
            )
            phase += self._seed_again(number, is_last=False) + self._adjoint(number, layers[number])
            phases.append(phase)
        made = [Scheduled(3, [self._moving_step("sort")])]
        made += [Scheduled(Items.ATOMS, phase) for phase in phases]
        for number, layer in enumerate(layers):
            made += self._gradients_of_layer(number, layer)
        return made

    def _moving_step(self, name: str) -> Step:
        return getattr(self._moving, name), tuple(self._arrays[array] for array in self._moving.ARGUMENTS[name])

    def _training_stage(self, number: int, layer: Mapping, stage: str) -> Phase:
        """A stage of a layer's convolution. What is called the cotangent of what moves is what the way to forces has made."""
        arrays = dict(self._arrays)
        arrays["table"] = self._number(number, "table")
        arrays |= {
            "moment_dot": self._row("moment_dot", number),
            "moment_bar": self._row("moment_second", number),
            "moment_dot_bar": self._row("moment_bar", number),
        }
        if number:
            names = {"feature": "feature", "feature_dot": "feature_dot", "feature_bar": "feature_second"}
            arrays |= {name: self._row(row, number - 1) for name, row in names.items()}
        else:
            arrays |= {name: arrays[f"first_{name}"] for name in ("knot", "knot_start", "knot_order")}
        if stage == "table":
            arrays["table_bar"] = self._gradient(f"{number}.table_windows", self._windows(number))
        return self.network.stage(layer["training_convolution"], stage, arrays)

    def _windows(self, number: int) -> int:
        """Numbers of all windows of a layer's table."""
        plan, layer = self.network.plan, self.network.plan["layers"][number]
        intervals = plan["intervals"] if number else plan["species"] * (plan["intervals"] + 3)
        return intervals * 6 * layer["paths"] * layer["channels"]

    def _gradient(self, name: str, size: int) -> np.ndarray:
        if name not in self._gradients:
            self._gradients[name] = np.zeros(size, self.network.dtype)
        return self._gradients[name]

    def _moved(
        self, plan: Mapping, number: int, name: str, source: np.ndarray | Passing, result: np.ndarray | Passing
    ) -> Phase:
        """How the results of a linear map move: as the map without its bias."""
        return [
            (function, (*arguments[:8], self._number(number, f"{name}.no_bias"), *arguments[9:]))
            for function, arguments in self._linear(plan, number, name, source, result)
        ]

    def _tangent(self, number: int, layer: Mapping) -> Phase:
        """How an atom's features move with what is around it."""
        names = ("moment_dot", "mixed_dot", "feature_dot")
        moment, mixed, feature = (self._row(name, number) for name in names)
        steps = self._training_stage(number, layer, "tangent")
        steps += self._moved(layer["mix"], number, "mix", moment, mixed)
        coupling = {"moment": self._row("mixed", number), "moment_dot": mixed, "hyper_dot": feature}
        coupling["weight"] = self._number(number, "coupling_weight")
        steps += self.network.stage(layer["training_coupling"], "tangent", coupling)
        if number:
            below = self._row("feature_dot", number - 1)
            steps += self._moved(layer["residual"], number, "residual", below, feature)
        source = feature
        names = ("slope", "before_dot", "dot")
        for k, dense in enumerate(layer["readout"]):
            slope, before, dot = (self._hidden(number, f"hidden_{name}")[k] for name in names)
            steps += self._moved(dense, number, f"readout.{k}", source, before)
            steps.append((rows.multiply, (dense["width"], before, slope, dot)))
            source = dot
        return steps

    def _seed_again(self, number: int, is_last: bool) -> Phase:
        """Cotangents of a layer's features through its readout, of energies that count with weights and of how they move."""
        layer = self.network.plan["layers"][number]
        second, weight = self._row("feature_second", number), self._number(number, "readout.weight")
        size, factor = layer["feature_size"], self._arrays["energy_bar"]
        if not layer["readout"]:
            step = rows.seed if is_last else atoms.add_seed
            return [(step, (size, layer["channels"], weight, factor, second))]
        if not is_last:
            raise ValueError("a readout with hidden layers stands behind the last layer alone")
        names = ("second", "slope", "curvature", "before_dot", "bar")
        after, slopes, curvatures, dots, bars = (self._hidden(number, f"hidden_{name}") for name in names)
        width = layer["readout"][-1]["width"]
        steps: Phase = [(rows.seed, (width, width, weight, factor, after[-1])), (rows.clear, (size, second))]
        for k in reversed(range(len(slopes))):
            dense = layer["readout"][k]
            steps.append((atoms.bend, (dense["width"], after[k], slopes[k], curvatures[k], dots[k], bars[k])))
            below = after[k - 1] if k else second
            steps += self._linear(dense, number, f"readout.{k}", after[k], below, backward=True)
        return steps

    def _adjoint(self, number: int, layer: Mapping) -> Phase:
        """From the cotangents of an atom's features to those of its moments; sums of a piece for the weights of products."""
        names = ("mixed", "mixed_dot", "mixed_second", "moment_second")
        mixed, mixed_dot, mixed_second, moment_second = (self._row(name, number) for name in names)
        size = layer["weights"] * layer["channels"]
        coupling = {
            "piece": self._arrays["piece"],
            "moment": mixed,
            "moment_dot": mixed_dot,
            "weight": self._number(number, "coupling_weight"),
            "hyper_bar": self._row("feature_second", number),
            "hyper_dot_bar": self._row("feature_bar", number),
            "moment_bar": mixed_second,
            "weight_bar": self._buffers.get(f"pieces_{number}", size * self._most_pieces, self.network.dtype),
        }
        steps = self.network.stage(layer["training_coupling"], "adjoint", coupling)
        return steps + self._linear(layer["mix"], number, "mix", mixed_second, moment_second, backward=True)

    # ---- gradients --------------------------------------------------------------------------------------------------

    def _gradients_of_layer(self, number: int, layer: Mapping) -> list[Scheduled]:
        plan, real = self.network.plan, self.network.dtype
        size = layer["weights"] * layer["channels"]
        partial = self._buffers.get(f"pieces_{number}", size * self._most_pieces, real)
        intervals = plan["intervals"] if number else plan["species"] * (plan["intervals"] + 3)
        made = [Scheduled(intervals, self._training_stage(number, layer, "table"))]
        total = self._gradient(f"{number}.coupling_weight", size)
        made.append(Scheduled(size, [(atoms.total_of_pieces, (size, self._arrays["pieces"], partial, total))]))
        pairs = [
            (self._row("moment", number), self._row("mixed_second", number)),
            (self._row("moment_dot", number), self._row("mixed_bar", number)),
        ]
        made += self._matrix(layer["mix"], number, "mix", pairs)
        if number:
            pairs = [
                (self._row("feature", number - 1), self._row("feature_second", number)),
                (self._row("feature_dot", number - 1), self._row("feature_bar", number)),
            ]
            made += self._matrix(layer["residual"], number, "residual", pairs)
        else:
            sums = self._gradient("0.residual_constant", plan["species"] * layer["channels"])
            given = (layer["feature_size"], layer["channels"], self._arrays["order"], self._arrays["kind_start"])
            step = (atoms.species_sums, (*given, self._row("feature_second", 0), sums))
            made.append(Scheduled(plan["species"], [step]))
        return made + self._gradients_of_readout(number, layer)

    def _gradients_of_readout(self, number: int, layer: Mapping) -> list[Scheduled]:
        made: list[Scheduled] = []
        source, dot = self._row("feature", number), self._row("feature_dot", number)
        size, width = layer["feature_size"], layer["channels"]
        for k, dense in enumerate(layer["readout"]):
            after, bars = self._hidden(number, "hidden_second")[k], self._hidden(number, "hidden_before_bar")[k]
            made += self._matrix(dense, number, f"readout.{k}", [(after, source), (bars, dot)], is_transposed=True)
            source, dot = self._hidden(number, "hidden")[k], self._hidden(number, "hidden_dot")[k]
            size = width = dense["width"]
        gradient = self._gradient(f"{number}.readout.weight", width)
        factors = (self._arrays["energy_bar"], self._live)
        step = (atoms.readout_gradient, (size, width, self._arrays["together_start"], source, dot, *factors, gradient))
        return [*made, Scheduled(width, [step])]

    def _matrix(
        self, plan: Mapping, number: int, name: str, pairs: Sequence[Pair], is_transposed: bool = False
    ) -> list[Scheduled]:
        """Gradients by a map's matrices and bias: of values, and of how they move.

        Args:
            pairs: sources and cotangents of results.
            is_transposed: the matrix wanted is [channels out, channels in], and pairs are the other way round.
        """
        if not len(pieces := self._number(number, f"{name}.forward.pieces")):
            return []
        kinds, module = plan["kinds"], self.network.find(plan["gradient"])
        sizes, width = plan["forward"]["sizes"], plan["width_in"]
        if is_transposed:
            sizes, width = sizes[::-1], plan["width"]
        matrix = self._gradient(f"{number}.{name}.matrix", self._number(number, f"{name}.forward.matrix").size)
        # readouts have no bias
        bias_size = 0 if is_transposed else len(pieces) // 3 * kinds * plan["width_out"]
        bias = self._gradient(f"{number}.{name}.bias", bias_size)
        block = rows_of_block(module)
        order, start = ("together", "together_start") if kinds == 1 else ("order", "kind_start")
        given = (self._arrays[order], self._arrays[start], pieces, block, *sizes, len(pairs), matrix, bias)
        items = len(pieces) // 3 * kinds * -(-width // block)
        return [Scheduled(items, [(module.gradient, (*given, *(array for pair in pairs for array in pair)))])]
