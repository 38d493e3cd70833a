"""The full layout: a form on packed natural tensors becomes one on all 3^l Cartesian components.

Other libraries store a natural tensor of weight l as 3^l numbers, in row-major order. Such an operand is read through the
exact extraction, which projects on symmetric traceless tensors (so the kernel is a well-defined function of any input),
and written through the exact embedding; both are local definitions, from which derivatives, passes and backends follow.
Weights 0 and 1 are the same numbers in both layouts.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from itertools import product

from cartensor.irreps import Irreps
from cartensor.natural_bases import Monomial, monomials, natural_basis
from cartensor.surd import Surd
from codegen.families.spec import SpecError
from codegen.form import Definition, Factor, Form, Operand, Term, collect

PACKED, FULL = LAYOUTS = ("packed", "full")


def check_layout(text: str) -> str:
    """Return ``text`` if it is a layout.

    Raises:
        SpecError: it is not.
    """
    if text not in LAYOUTS:
        raise SpecError(f"expected {' or '.join(LAYOUTS)}")
    return text


def in_layout(form: Form, layout: str, irreps: Mapping[str, Irreps]) -> Form:
    """A form on packed operands, in one of the layouts; see :func:`full_layout` for the arguments."""
    return full_layout(form, irreps) if check_layout(layout) == FULL else form


@cache
def _positions(weight: int) -> dict[Monomial, tuple[int, ...]]:
    """Where the equal components of a symmetric tensor stand among its 3^l, by index counts."""
    places: dict[Monomial, list[int]] = {monomial: [] for monomial in monomials(weight)}
    for position, index in enumerate(product(range(3), repeat=weight)):
        places[index.count(0), index.count(1), index.count(2)].append(position)
    return {monomial: tuple(found) for monomial, found in places.items()}


@cache
def _entries(weight: int) -> tuple[tuple[int, Monomial, Surd], ...]:
    """(packed component, index counts, entry) of the basis tensors of a weight."""
    return tuple(
        (m, counts, value)
        for m, tensor in enumerate(natural_basis(weight))
        for counts, value in tensor.entries().items()
    )


class _Translation:
    """One operand in both layouts.

    Attributes:
        full: the operand with 3^l components an irrep.
        same: packed components of weights 0 and 1 -> components of ``full``.
        packed: packed components of higher weights -> components of a local intermediate.
    """

    def __init__(self, operand: Operand, irreps: Irreps):
        weights = [irrep.weight for multiplicity, irrep in irreps for _ in range(multiplicity)]
        self.full = replace(operand, components=sum(3**weight for weight in weights))
        self.same: dict[int, Factor] = {}
        self.packed: dict[int, Factor] = {}
        self._higher: list[tuple[int, int, int, int]] = []  # weight; first packed, full and distinct component
        packed = full = distinct = local = 0
        for weight in weights:
            size = 2 * weight + 1
            if weight < 2:
                self.same.update((packed + m, (operand.name, full + m)) for m in range(size))
            else:
                self.packed.update((packed + m, (f"{operand.name}_packed", local + m)) for m in range(size))
                self._higher.append((weight, local, full, distinct))
                local += size
                distinct += len(monomials(weight))
            packed, full = packed + size, full + 3**weight
        self._sizes = {"packed": local, "distinct": distinct}

    def _local(self, kind: str) -> Operand:
        """An intermediate that holds the packed or the distinct components of the higher weights."""
        name = f"{self.full.name}_{kind}"
        return replace(self.full, name=name, role=name, components=self._sizes[kind])

    def _ordered(self) -> list[tuple[int, int, int, Monomial, tuple[int, ...]]]:
        """(weight, first packed component, distinct component, index counts, full components)."""
        return [
            (weight, local, distinct + k, counts, tuple(full + place for place in _positions(weight)[counts]))
            for weight, local, full, distinct in self._higher
            for k, counts in enumerate(monomials(weight))
        ]

    def reading(self) -> tuple[Definition, ...]:
        """Definitions of the packed components from the full ones: equal components summed, then the basis."""
        if not self._higher:
            return ()
        sums, packed = self._local("distinct"), self._local("packed")
        components: list[list] = [[] for _ in range(packed.components)]
        totals = []
        for weight, local, distinct, counts, places in self._ordered():
            totals.append(collect((Surd(1), [(self.full.name, place)]) for place in places))
            for m, entry_counts, value in _entries(weight):
                if entry_counts == counts:
                    components[local + m].append((value, [(sums.name, distinct)]))
        return Definition(sums, tuple(totals)), Definition(packed, tuple(collect(terms) for terms in components))

    def writing(self, components: tuple[tuple[Term, ...], ...]) -> tuple[Definition, ...]:
        """Definitions of the full components of an output whose packed ones are given."""
        result: list[tuple[Term, ...]] = [()] * self.full.components
        for packed, (_, full) in self.same.items():
            result[full] = components[packed]
        if not self._higher:
            return (Definition(self.full, tuple(result)),)
        packed, values = self._local("packed"), self._local("distinct")
        entries = []
        for weight, local, distinct, counts, places in self._ordered():
            sharing = [(m, value) for m, entry_counts, value in _entries(weight) if entry_counts == counts]
            entries.append(collect((value, [(packed.name, local + m)]) for m, value in sharing))
            for place in places:
                result[place] = collect([(Surd(1), [(values.name, distinct)])])
        return (
            Definition(packed, tuple(components[k] for k in self.packed)),
            Definition(values, tuple(entries)),
            Definition(self.full, tuple(result)),
        )


def full_layout(form: Form, irreps: Mapping[str, Irreps]) -> Form:
    """The form with some natural operands in the full layout.

    Args:
        form: a form in the packed layout, no output of which enters another definition.
        irreps: inputs and outputs by name, with the irreps that they hold one after the other.
    """
    operands = {operand.name: operand for operand in (*form.inputs, *form.output_operands)}
    translations = {name: _Translation(operands[name], held) for name, held in irreps.items()}

    def translated(factor: Factor) -> Factor:
        name, component = factor
        if name not in translations:
            return factor
        translation = translations[name]
        return translation.same.get(component) or translation.packed[component]

    definitions: list[Definition] = []
    for operand in form.inputs:
        if operand.name in translations:
            definitions += translations[operand.name].reading()
    for definition in form.definitions:
        components = tuple(
            collect((term.coefficient, map(translated, term.factors)) for term in terms)
            for terms in definition.components
        )
        name = definition.operand.name
        if name in translations:
            definitions += translations[name].writing(components)
        else:
            definitions.append(replace(definition, components=components))
    inputs = tuple(translations[o.name].full if o.name in translations else o for o in form.inputs)
    whole = replace(form, inputs=inputs, definitions=tuple(definitions)).without_zeros()
    return replace(whole.select(whole.outputs), inputs=inputs)  # without intermediates that are zero or not needed
