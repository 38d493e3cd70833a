"""Derivatives of forms: reverse and forward mode, once for all backends.

The gradient of a form takes the form's inputs and a cotangent for each output, and returns a cotangent for each input.
It is a form, so the gradient of the gradient is the second derivative that training on forces needs. The tangent of a form
takes inputs and the directions that some of them move in, and returns the directions of the outputs.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from cartensor.surd import Surd
from codegen.form import Definition, Factor, Form, Operand, collect

MARKS = ("bar", "hat", "tilde")
"""What is appended to an operand's name for its cotangent in the first, second, third differentiation."""


def cotangent(operand: Operand, order: int) -> Operand:
    """The operand that holds the cotangent of another, named after it and the order of differentiation.

    Raises:
        ValueError: a fourth derivative was asked for.
    """
    if order > len(MARKS):
        raise ValueError(f"forms are differentiated up to {len(MARKS)} times")
    return replace(operand, name=f"{operand.name}_{MARKS[order - 1]}")


def gradient(form: Form) -> Form:
    """The vector-Jacobian product of a form.

    Inputs are those of ``form`` followed by a cotangent for each output, outputs are a cotangent for each input; they
    are named with the mark of the differentiation (``moment_bar``). Local intermediates are computed again.
    """
    order = form.order + 1
    local = [d for d in form.definitions if d.operand.name not in form.outputs]
    seeds = tuple(cotangent(operand, order) for operand in form.output_operands)

    pulled: dict[str, dict[int, list[tuple[Surd, list[Factor]]]]] = {}
    for definition in form.definitions:
        seed = cotangent(definition.operand, order).name
        for component, terms in enumerate(definition.components):
            for term in terms:
                for position, (name, index) in enumerate(term.factors):
                    rest = list(term.factors[:position] + term.factors[position + 1 :]) + [(seed, component)]
                    pulled.setdefault(name, {}).setdefault(index, []).append((term.coefficient, rest))

    def pullback(operand: Operand) -> Definition:
        parts = pulled.get(operand.name, {})
        return Definition(
            cotangent(operand, order), tuple(collect(parts.get(k, ())) for k in range(operand.components))
        )

    with_channels = {o.name: o.channels for o in (*form.inputs, *seeds, *(d.operand for d in form.definitions))}

    def local_pullback(operand: Operand) -> Definition:
        """The cotangent of an intermediate, which is no array to sum channels into: it has them where its factors do."""
        made = pullback(operand)
        channels = any(with_channels[name] for name in made.operand_names)
        with_channels[made.operand.name] = channels
        return replace(made, operand=replace(made.operand, channels=channels))

    backward = [local_pullback(definition.operand) for definition in reversed(local)]
    backward += [pullback(operand) for operand in form.inputs]
    whole = Form(
        name=form.name,
        channels=form.channels,
        inputs=form.inputs + seeds,
        definitions=tuple(local + backward),
        outputs=tuple(cotangent(operand, order).name for operand in form.inputs),
        order=order,
    )
    return replace(whole.without_zeros().select(whole.outputs), inputs=whole.inputs)


def differentiate(form: Form, order: int) -> Form:
    """The form differentiated ``order`` times (0 gives the form itself)."""
    for _ in range(order):
        form = gradient(form)
    return form


def derivative_chain(form: Form, orders: int, linear_operand: str | None = None) -> tuple[Form, ...]:
    """The form and its derivatives up to an order, as kernels hold them.

    Args:
        linear_operand: an input whose cotangent is not differentiated again (see Spec.linear_operand).
    """
    chain = [form]
    for order in range(1, orders + 1):
        below = chain[-1]
        if order == 2 and linear_operand is not None:
            skipped = f"{linear_operand}_{MARKS[0]}"
            kept = below.select([name for name in below.outputs if name != skipped])
            below = replace(kept, inputs=below.inputs)
        chain.append(gradient(below))
    return tuple(chain)


def moving(operand: Operand) -> Operand:
    """The operand that holds the direction in which another one moves."""
    return replace(operand, name=f"{operand.name}_dot")


def with_tangent(form: Form, movable: Collection[str]) -> Form:
    """A form and its derivative along a direction, together: outputs and how they move.

    Inputs are those of ``form`` followed by a direction for each input that moves (``moment_dot``); outputs likewise. What does
    not move has no direction.

    Args:
        form: a form.
        movable: names of the inputs that move.

    Raises:
        ValueError: an input is unknown.
    """
    known = {operand.name for operand in form.inputs}
    if unknown := [name for name in movable if name not in known]:
        raise ValueError(f"form {form.name} has inputs {', '.join(sorted(known))}, not {', '.join(sorted(unknown))}")
    moves = set(movable)
    directions = []
    for definition in form.definitions:
        components = tuple(
            collect(
                (
                    term.coefficient,
                    [*term.factors[:position], (f"{name}_dot", index), *term.factors[position + 1 :]],
                )
                for term in terms
                for position, (name, index) in enumerate(term.factors)
                if name in moves
            )
            for terms in definition.components
        )
        if any(components):
            moves.add(definition.operand.name)
            directions.append(Definition(moving(definition.operand), components))
    whole = replace(
        form,
        inputs=(*form.inputs, *(moving(operand) for operand in form.inputs if operand.name in movable)),
        definitions=(*form.definitions, *directions),
        outputs=(*form.outputs, *(f"{name}_dot" for name in form.outputs if name in moves)),
    )
    return replace(whole.without_zeros().select(whole.outputs), inputs=whole.inputs)


def tangent(form: Form, movable: Collection[str]) -> Form:
    """The derivative of a form along a direction alone, as :func:`with_tangent` has it; inputs that it needs."""
    whole = with_tangent(form, movable)
    return whole.select([name for name in whole.outputs if name not in form.outputs])
