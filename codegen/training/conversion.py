"""From a model's parameters to the numbers that its loops read, and from gradients by these to gradients by parameters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import ModuleType
from typing import Any

import numpy as np

from codegen.runtime import atoms as rows
from codegen.runtime.network import Buffers, Network
from codegen.runtime.program import Phase, Step
from codegen.training import parameters as loops
from codegen.training.description import LayerParameters, LinearParameters, NetworkParameters, Parameter
from codegen.training.network import rows_of_block
from codegen.training.schedule import Scheduled


class Conversion:
    """The loops between parameters and numbers of a network.

    Args:
        network: the network; where a number is a parameter as it lies in memory, it reads the parameter.
        parameters: the parameters.
        gradients: by the network's numbers; those that are gradients by parameters lie where the parameters' do.
        buffers: where work arrays come from.
    """

    def __init__(
        self, network: Network, parameters: NetworkParameters, gradients: dict[str, np.ndarray], buffers: Buffers
    ):
        self._network, self._plan = network, network.plan
        self._numbers: dict[str, np.ndarray] = network.numbers
        self._find: Callable[[str], ModuleType] = network.find
        self._parameters, self._gradients, self._buffers = parameters, gradients, buffers
        self._knots = self._plan["intervals"] + 3
        self._basis = np.ascontiguousarray(parameters.basis, network.dtype).reshape(-1)
        self._row_kind = np.zeros(self._knots, np.int64)
        self._row_order = np.arange(self._knots, dtype=np.int64)
        self._whole = np.array([0, self._knots], np.int64)
        self._piece = np.array([1, 0, 0], np.int64)
        self._scales = [np.full(1, scale, network.dtype) for scale in parameters.table_scale]
        self._energy_scale = np.full(1, parameters.energy_scale, network.dtype)
        self._share_memory()

    def _share_memory(self) -> None:
        for number, layer in enumerate(self._parameters.layers):
            self._same(f"{number}.coupling_weight", f"{number}.coupling_weight", layer.coupling_weight)
            for name, linear in (("mix", layer.mix), ("residual", layer.residual)):
                if linear.factor is None and (number or name == "mix"):
                    self._same(f"{number}.{name}.forward.matrix", f"{number}.{name}.matrix", linear.weight)
            for k, dense in enumerate(layer.readout[:-1]):
                self._same(f"{number}.readout.{k}.backward.matrix", f"{number}.readout.{k}.matrix", dense)

    def _same(self, number: str, gradient: str, parameter: Parameter) -> None:
        self._numbers[number], self._gradients[gradient] = parameter.value, parameter.gradient

    def _scratch(self, name: str, size: int) -> np.ndarray:
        return self._buffers.get(f"parameters.{name}", size, self._network.dtype)

    # ---- before -----------------------------------------------------------------------------------------------------

    def before(self) -> list[Scheduled]:
        """From parameters to numbers."""
        first: list[Scheduled] = []
        made: list[Scheduled] = []
        chains: Phase = []
        tables: Phase = []
        layers = zip(self._parameters.layers, self._plan["layers"], strict=True)
        for number, (layer, plan) in enumerate(layers):
            for name, linear in (("mix", layer.mix), ("residual", layer.residual)):
                if number or name == "mix":
                    products, rest = self._linear_numbers(f"{number}.{name}", linear, plan[name])
                    first += products
                    made += rest
                else:
                    made += self._constant_numbers(linear, plan)
            for k, (dense, each) in enumerate(zip(layer.readout[:-1], plan["readout"], strict=True)):
                forward = self._numbers[f"{number}.readout.{k}.forward.matrix"]
                made.append(_transposed(dense.value, 1, each["width"], each["width_in"], forward))
            weight = self._numbers[f"{number}.readout.weight"]
            made.append(_scaled(self._energy_scale, layer.readout[-1].value, weight))
            transposes, chain = self._radial_numbers(number, layer, plan)
            made += transposes
            chains += chain
            tables += self._table(number, plan)
        return [*first, *made, Scheduled(self._knots, chains), Scheduled(self._knots, tables)]

    def _linear_numbers(
        self, name: str, linear: LinearParameters, plan: Mapping[str, Any]
    ) -> tuple[list[Scheduled], list[Scheduled]]:
        """Matrices and biases, and after these the transposes."""
        width, kinds = plan["width_in"], plan["kinds"]
        matrix, bias = self._numbers[f"{name}.forward.matrix"], self._numbers[f"{name}.forward.bias"]
        if not len(matrix):
            return [], []
        first = self._weighted(linear, kinds, width, matrix, bias)
        back = self._numbers[f"{name}.backward.matrix"]
        return first, [_transposed(matrix, len(matrix) // width**2, width, width, back)]

    def _weighted(
        self, linear: LinearParameters, kinds: int, width: int, matrix: np.ndarray, bias: np.ndarray
    ) -> list[Scheduled]:
        """Matrices of each kind, where they are not the parameter itself, and biases of the scalars, which come first."""
        made = []
        if linear.factor is not None:
            count = len(matrix) // width**2
            given = (kinds, width, width, linear.weight.value, linear.factor.value, matrix)
            made.append(Scheduled(count, [(loops.with_factors, given)]))
        if linear.bias is not None and linear.factor is not None:
            given = (kinds, 1, width, linear.bias.value, linear.factor.value, bias)
            made.append(Scheduled(kinds, [(loops.with_factors, given)]))
        elif linear.bias is not None:
            made.append(Scheduled(kinds * width, [(loops.copy, (linear.bias.value, bias))]))
        return made

    def _constant(self, linear: LinearParameters, width: int) -> tuple[int, np.ndarray, np.ndarray]:
        """Kinds, matrices and biases of the first residual map."""
        kinds = self._plan["species"] if linear.factor is not None else len(linear.weight.value) // width**2
        factored = linear.factor is not None
        matrix = self._scratch("residual", kinds * width**2) if factored else linear.weight.value
        return kinds, matrix[: kinds * width**2], self._scratch("residual_bias", kinds * width)[: kinds * width]

    def _constant_numbers(self, linear: LinearParameters, plan: Mapping[str, Any]) -> list[Scheduled]:
        width = plan["channels"]
        kinds, matrix, bias = self._constant(linear, width)
        made = self._weighted(linear, kinds, width, matrix, bias)
        given = (kinds, width, self._parameters.embedding.value, matrix, bias, self._numbers["0.residual_constant"])
        return [*made, Scheduled(self._plan["species"], [(loops.species_constant, given)])]

    def _radial(self, number: int, name: str) -> list[np.ndarray]:
        """Work arrays of a radial network's layers, [control radii, width out] each."""
        return [
            self._scratch(f"{number}.{name}.{k}", self._knots * dense["widths"][1])
            for k, dense in enumerate(self._plan["layers"][number]["radial"])
        ]

    def _radial_numbers(
        self, number: int, layer: LayerParameters, plan: Mapping[str, Any]
    ) -> tuple[list[Scheduled], Phase]:
        """Transposes of a radial network's matrices; the network itself at the control radii, from where all else is known."""
        transposes: list[Scheduled] = []
        chain: Phase = []
        source = self._basis
        values, slopes = self._radial(number, "values"), self._radial(number, "slopes")
        for k, (dense, each) in enumerate(zip(layer.radial, plan["radial"], strict=True)):
            width_in, width_out = each["widths"]
            forward = self._scratch(f"{number}.radial.{k}", width_in * width_out)
            transposes.append(_transposed(dense.value, 1, width_out, width_in, forward))
            chain.append(self._apply(each["forward"], width_in, width_out, source, forward, values[k]))
            if k + 1 < len(plan["radial"]):
                chain.append((rows.activate, (width_out, values[k], slopes[k])))
            source = values[k]
        return transposes, chain

    def _apply(
        self, module: str, width_in: int, width_out: int, source: np.ndarray, matrix: np.ndarray, result: np.ndarray
    ) -> Step:
        given = (self._row_kind, 1, self._piece, width_in, width_out, 0, source, matrix)
        return self._find(module).apply, (*given, np.zeros(width_out, self._network.dtype), result)

    def _table(self, number: int, plan: Mapping[str, Any]) -> Phase:
        species = 0 if number else self._plan["species"]
        given = (species, self._knots, plan["paths"], plan["channels"], self._scales[number])
        points, table = self._radial(number, "values")[-1], self._numbers[f"{number}.table"]
        return [(loops.tabulate, (*given, self._parameters.embedding.value, points, table))]

    # ---- after ------------------------------------------------------------------------------------------------------

    def after(self) -> list[Scheduled]:
        """From gradients by numbers to gradients by parameters."""
        made: list[Scheduled] = []
        chains: Phase = []
        matrices: list[Scheduled] = []
        layers = zip(self._parameters.layers, self._plan["layers"], strict=True)
        for number, (layer, plan) in enumerate(layers):
            for name, linear in (("mix", layer.mix), ("residual", layer.residual)):
                if number or name == "mix":
                    made += self._linear_gradients(f"{number}.{name}", linear, plan[name])
            gradient = self._gradients[f"{number}.readout.weight"]
            made.append(_scaled(self._energy_scale, gradient, layer.readout[-1].gradient))
            chain, outer = self._radial_gradients(number, layer, plan)
            chains += chain
            matrices += outer
        made.append(Scheduled(self._knots, chains))
        return [*made, *matrices, *self._embedding_gradients()]

    def _linear_gradients(self, name: str, linear: LinearParameters, plan: Mapping[str, Any]) -> list[Scheduled]:
        if f"{name}.matrix" not in self._gradients:
            return []
        matrix, bias = self._gradients[f"{name}.matrix"], self._gradients[f"{name}.bias"]
        return self._unweighted(linear, plan["kinds"], plan["width_in"], matrix, bias)

    def _unweighted(
        self, linear: LinearParameters, kinds: int, width: int, matrix: np.ndarray, bias: np.ndarray
    ) -> list[Scheduled]:
        """The other way of :meth:`_weighted`."""
        if linear.factor is None:
            if linear.bias is None:
                return []
            return [Scheduled(kinds * width, [(loops.copy, (bias, linear.bias.gradient))])]
        weight, factor = linear.weight, linear.factor
        made = [Scheduled(len(factor.value), [(rows.clear, (1, factor.gradient))])]
        given = (kinds, width, width, weight.value, factor.value, matrix, weight.gradient, factor.gradient)
        made.append(Scheduled(len(weight.value) // width**2, [(loops.factor_gradients, given)]))
        if linear.bias is not None:
            given = (kinds, 1, width, linear.bias.value, factor.value, bias, linear.bias.gradient, factor.gradient)
            made.append(Scheduled(1, [(loops.factor_gradients, given)]))
        return made

    def _radial_gradients(
        self, number: int, layer: LayerParameters, plan: Mapping[str, Any]
    ) -> tuple[Phase, list[Scheduled]]:
        """Back through a radial network at the control radii; then the gradients by its matrices."""
        values, slopes = self._radial(number, "values"), self._radial(number, "slopes")
        after, before = self._radial(number, "bars"), self._radial(number, "before_bars")
        species = 0 if number else self._plan["species"]
        given = (species, self._knots, plan["paths"], plan["channels"], self._scales[number])
        windows = self._gradients[f"{number}.table_windows"]
        last = len(plan["radial"]) - 1
        chain: Phase = [(loops.table_gradient, (*given, self._parameters.embedding.value, windows, before[last]))]
        matrices: list[Scheduled] = []
        for k in reversed(range(last + 1)):
            each, dense = plan["radial"][k], layer.radial[k]
            width_in, width_out = each["widths"]
            if k < last:
                chain.append((rows.multiply, (width_out, after[k], slopes[k], before[k])))
            if k:
                chain.append(self._apply(each["backward"], width_out, width_in, before[k], dense.value, after[k - 1]))
            module = self._find(each["gradient"])
            block = rows_of_block(module)
            below = values[k - 1] if k else self._basis
            no_bias = np.zeros(0, self._network.dtype)
            rows_of_knots = (self._row_order, self._whole, self._piece, block, width_out, width_in, 1)
            step = (module.gradient, (*rows_of_knots, dense.gradient, no_bias, before[k], below))
            matrices.append(Scheduled(-(-width_out // block), [step]))
        return chain, matrices

    def _embedding_gradients(self) -> list[Scheduled]:
        species, plan, linear = self._plan["species"], self._plan["layers"][0], self._parameters.layers[0].residual
        embedding, width = self._parameters.embedding, plan["channels"]
        points = self._radial(0, "values")[-1]
        given = (self._knots, plan["paths"], width, self._scales[0], points, self._gradients["0.table_windows"])
        made = [Scheduled(species, [(loops.embedding_gradient, (*given, embedding.gradient))])]
        kinds, matrix, _ = self._constant(linear, width)
        factored = linear.factor is not None
        size = kinds * width**2
        matrix_bar = self._scratch("residual_gradient", size)[:size] if factored else linear.weight.gradient
        bias_bar = self._scratch("residual_bias_gradient", kinds * width)[: kinds * width]
        given = (species, kinds, width, embedding.value, matrix, self._gradients["0.residual_constant"])
        made.append(Scheduled(width, [(loops.constant_gradient, (*given, embedding.gradient, matrix_bar, bias_bar))]))
        return made + self._unweighted(linear, kinds, width, matrix_bar, bias_bar)


def _transposed(source: np.ndarray, count: int, height: int, width: int, result: np.ndarray) -> Scheduled:
    return Scheduled(count * width, [(loops.transpose, (height, width, source, result))])


def _scaled(factor: np.ndarray, source: np.ndarray, result: np.ndarray) -> Scheduled:
    return Scheduled(len(source), [(loops.scale, (factor, source, result))])
