"""Generated Torch code: one graph under the compiler, with its derivative; short enough; no other machinery needed."""

import subprocess
import sys

import numpy as np
import pytest

from carnet.testing import assert_close
from codegen import TARGETS
from codegen.cache import load
from codegen.families import parse_spec
from tests.codegen.operands import random_edges, random_operands
from tests.codegen.specs import SMALL

torch = pytest.importorskip("torch")


def arguments(spec):
    """Operands that require gradients, and what forms over edges take besides."""
    rng = np.random.default_rng(1)
    edges = random_edges(rng, 5, 20, 6)
    form = spec.form()
    operands = random_operands(form, rng, 9, edges)
    inputs = [torch.tensor(operands[o.name], requires_grad=True) for o in form.inputs]
    index = [torch.tensor(edges.centre), torch.tensor(edges.neighbour), torch.tensor(edges.knot), edges.n_atoms]
    return inputs, index if form.uses_edges else []


def check_one_graph(spec):
    torch._dynamo.reset()
    plain = load(spec, "torch").forward
    inputs, index = arguments(spec)
    compiled = torch.compile(plain, backend="aot_eager", fullgraph=True)
    expected, made = plain(*inputs, *index), compiled(*inputs, *index)
    assert_close(made, expected)
    seed = torch.randn_like(expected)
    for a, b in zip(torch.autograd.grad(made, inputs, seed), torch.autograd.grad(expected, inputs, seed), strict=True):
        assert_close(a, b, order=1)
    found = torch._dynamo.explain(plain)(*inputs, *index)
    assert found.graph_count == 1 and found.graph_break_count == 0


@pytest.mark.parametrize("spec", SMALL, ids=lambda spec: spec.slug)
def test_one_graph_with_its_derivative(spec):
    check_one_graph(spec)


@pytest.mark.slow
def test_one_graph_at_weight_three():
    check_one_graph(parse_spec("self_coupling", ["0e+1o+2e+3o", "0e+1o+2e+3o", "full", "3", "4"]))


def test_code_at_weight_three_stays_readable():
    """Degree 3, weights 0..3, every path: about a line an operation that is not nested, and no line too long."""
    text = TARGETS["torch"](parse_spec("self_coupling", ["0e+1o+2e+3o", "0e+1o+2e+3o", "full", "3", "64"]))
    lines = text.splitlines()
    assert len(lines) < 1200 and max(map(len, lines)) <= 140
    compile(text, "generated", "exec")


def test_nothing_but_torch_is_needed_to_run_it(tmp_path):
    """A generated module runs where neither the generator nor Numba is importable."""
    path = tmp_path / "generated.py"
    path.write_text(TARGETS["torch"](SMALL[1]))
    script = (
        "import sys; sys.modules.update(dict.fromkeys(['numba', 'codegen', 'cartensor', 'carnet', 'triton']))\n"
        f"import torch, runpy; forward = runpy.run_path({str(path)!r})['forward']\n"
        "print(tuple(forward(torch.ones(2, 3, 5), torch.ones(2, 5, 5)).shape))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.stdout == "(2, 5, 5)\n", done.stderr
