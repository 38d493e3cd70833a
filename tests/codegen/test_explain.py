"""``python -m codegen explain``: the plain loop, paths, shapes and counts, as the form and the kernel have them."""

import re

import pytest

from codegen.__main__ import main
from codegen.explain import explain, moved_bytes, path_lines
from codegen.families import EdgeConvolution, FeatureCoupling, SelfCoupling, parse_spec
from codegen.kernel_loops import Kernel
from codegen.targets.numba.parts import variants_of, variants_text
from tests.codegen.specs import SMALL


@pytest.mark.parametrize("spec", SMALL, ids=lambda spec: spec.slug)
def test_every_kernel_is_explained_with_its_own_numbers(spec):
    text = explain(spec)
    kernel = Kernel(spec)
    assert text.startswith(spec.text + "\n") and text.endswith("\n") and not re.search(r"[ \t]\n", text)
    for form in kernel.forms:
        for operand in form.output_operands:
            assert f"{operand.name}[" in text
    for operand in (*kernel.forms[0].inputs, *kernel.forms[0].output_operands):
        assert f"{operand.name} {operand.shape_text(kernel.forms[0].channels)}" in text
    for loop in kernel.loops:
        (row,) = re.findall(rf"^    {loop.name} +([\d,]+) +([\d,]+) +([\d,]+) +([\d,]+)", text, re.M)
        terms = sum(len(component) for d in loop.body.form.definitions for component in d.components)
        counts = (terms, loop.body.operations(), loop.body.fused_operations(), moved_bytes(loop))
        assert tuple(int(number.replace(",", "")) for number in row) == counts
        assert f"{loop.name}: {variants_text(variants_of(loop))}" in text


def test_terms_of_the_plain_loop_add_up():
    """Between the headings: as many terms as the form has."""
    spec = parse_spec("self_coupling", ["0e+1o", "0e+1o", "full", "3", "4"])
    text = explain(spec).split("The plain loop it stands for")[1].split("Operands")[0]
    form = spec.form()
    assert sum(int(n.replace(",", "")) for n in re.findall(r"\(([\d,]+) terms?\)", text)) == sum(
        len(component) for d in form.definitions for component in d.components
    )


def test_paths_are_named_by_weight_and_parity():
    edge = parse_spec("edge_convolution", ["0e+1o", "1", "0e+1e", "full", "4"])
    assert isinstance(edge, EdgeConvolution)
    assert [line.split(maxsplit=1)[1] for line in path_lines(edge)] == [
        "0e x 0e -> 0e",
        "1o x 1o -> 0e",
        "1o x 1o -> 1e",
    ]
    coupling = parse_spec("self_coupling", ["0e+1o", "0e", "full", "2", "4"])
    assert isinstance(coupling, SelfCoupling)
    assert path_lines(coupling) == ["degree 2,   0  0e x 0e -> 0e", "degree 2,   1  1o x 1o -> 0e"]
    assert (
        "antisymmetric" in path_lines(FeatureCoupling(1, 1, 1))[0] and path_lines(parse_spec("harmonics", ["1"])) == []
    )


def test_bytes_are_those_of_the_rows_that_an_instance_touches():
    """Edge convolution, counted by hand: features and radial weights with channels, harmonics without; sums stay."""
    spec = parse_spec("edge_convolution", ["0e+1o", "1", "0e+1o", "full", "8"])
    forward = Kernel(spec, 0).loops[0]
    paths = len(spec.paths())
    assert moved_bytes(forward) == 4 * (4 * 8 + 4 + paths * 8)


def test_the_command_prints_it_and_refuses_nonsense(capsys):
    assert main(["explain", "coupling", "1", "1", "2"]) == 0
    assert capsys.readouterr().out == explain(parse_spec("coupling", ["1", "1", "2"]))
    assert main(["explain", "coupling", "1", "1", "9"]) == 2
    assert "couple to 0..2, not to 9" in capsys.readouterr().err
