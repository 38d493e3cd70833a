"""Steps of the optimiser over flat arrays, against those of Torch."""

import math

import numpy as np
import pytest
import torch

from carnet.testing import assert_close
from carnet.training.checkpoint import (
    Checkpoint,
    RunState,
    load_checkpoint,
    optimizer_moments,
    restore_moments,
    save_checkpoint,
)
from carnet.training.ema import MovingAverage
from carnet.training.muon import ITERATION, STEPS, Muon, orthogonalized
from carnet.training.program.optimizer import FlatOptimizer
from codegen.training.newton_schulz import Iteration, follow

SHAPES = {
    "vector": (7,),
    "long": (48, 8),
    "square": (2, 3, 8, 8),
    "wide": (6, 13),
    "number": (),
    "row": (1, 16),
    "large": (70, 100),
}
MATRICES = ("long", "square", "wide")


class Case:
    """Parameters, an optimiser of Torch and an average; twins are equal."""

    def __init__(self, kind="muon", dtype=torch.float64, decay=0.9, **options):
        generator = torch.Generator().manual_seed(0)
        self.parameters = {
            name: torch.nn.Parameter(torch.randn(shape, generator=generator, dtype=torch.float64).to(dtype))
            for name, shape in SHAPES.items()
        }
        groups = [
            {
                "params": [self.parameters[name] for name in SHAPES if (name in MATRICES) == matrices],
                "matrices": matrices,
            }
            for matrices in (True, False)
        ]
        groups[0]["weight_decay"] = 0.1
        groups[1]["params"], other = groups[1]["params"][:-1], groups[1]["params"][-1:]
        groups.append({"params": other, "matrices": False, "weight_decay": 0.05, "betas": (0.8, 0.99)})
        make = Muon if kind == "muon" else torch.optim.AdamW
        self.optimizer = make(groups, lr=0.01, weight_decay=0.0, fused=True, **options)
        self.average = MovingAverage(self.parameters, decay)

    def set_rate(self, step):
        for factor, group in zip((1.0, 0.5, 2.0), self.optimizer.param_groups, strict=True):
            group["lr"] = factor * 0.01 / (1 + step)

    def gradients(self, seed, scale=1.0, absent=()):
        generator = torch.Generator().manual_seed(seed)
        drawn = {name: scale * torch.randn(shape, generator=generator).double() for name, shape in SHAPES.items()}
        return {name: value for name, value in drawn.items() if name not in absent}


def torch_step(case, gradients, clip):
    for name, parameter in case.parameters.items():
        parameter.grad = gradients[name].to(parameter, copy=True) if name in gradients else None
    norm = torch.nn.utils.clip_grad_norm_(case.parameters.values(), clip)
    case.optimizer.step()
    case.average.update()
    return norm.item()


def flat_step(flat, gradients, clip):
    for name, value in gradients.items():
        flat.places[name].of(flat.gradients)[...] = value
    return flat.step(clip, gradients.keys())


def differences(case, other):
    """Largest relative difference of each quantity of two cases."""
    moments, others = (optimizer_moments(each.optimizer, each.parameters) for each in (case, other))
    assert {name: values.keys() for name, values in moments.items()} == {
        name: values.keys() for name, values in others.items()
    }
    pairs = {name: (case.parameters[name], other.parameters[name]) for name in SHAPES}
    pairs |= {f"average of {name}": (case.average.average[name], other.average.average[name]) for name in SHAPES}
    pairs |= {
        f"{quantity} of {name}": (moments[name][quantity], others[name][quantity])
        for name in moments
        for quantity in moments[name]
    }
    return {name: ((a - b).abs().max() / b.abs().max().clamp(min=1e-3)).item() for name, (a, b) in pairs.items()}


@pytest.mark.parametrize("amsgrad", [False, True])
@pytest.mark.parametrize("kind", ["adamw", "muon"])
def test_steps_are_those_of_torch(kind, amsgrad):
    """Some are clipped, some lack gradients, rates change, and the average becomes a plain mean."""
    case, twin = (Case(kind, amsgrad=amsgrad) for _ in range(2))
    flat = FlatOptimizer(case.optimizer, case.parameters, case.average)
    for step in range(7):
        absent = [("long", "vector"), (), ("large",)][step % 3]
        for each in (case, twin):
            each.set_rate(step)
            if step == 4:
                each.average.start_uniform()
        gradients = case.gradients(step, scale=1 / (1 + step), absent=absent)
        clip = [1.0, 1e3, math.inf][step % 3]
        assert flat_step(flat, gradients, clip) == pytest.approx(torch_step(twin, gradients, clip), rel=1e-12)
        found = differences(case, twin)
        assert max(found.values()) < 1e-9, (step, found)
        if kind == "adamw":
            assert max(found.values()) < 1e-12, (step, found)


def test_single_precision_is_as_good_as_that_of_torch():
    exact, single, twin = Case(), Case(dtype=torch.float32), Case(dtype=torch.float32)
    start = {name: value.detach().clone() for name, value in exact.parameters.items()}
    flat = FlatOptimizer(single.optimizer, single.parameters, single.average)
    for step in range(4):
        gradients = exact.gradients(step)
        torch_step(exact, gradients, 1.0)
        torch_step(twin, gradients, 1.0)
        flat_step(flat, gradients, 1.0)
    for name in SHAPES:
        move = (exact.parameters[name] - start[name]).abs().max()
        for other in (single, twin):
            assert (exact.parameters[name] - other.parameters[name]).abs().max() < 1e-4 * move


@pytest.mark.parametrize("dtype", [torch.float32, torch.float64], ids=str)
def test_the_same_bits_for_any_number_of_threads(dtype):
    made = []
    for threads in (1, 2, 3, 8):
        case = Case(dtype=dtype, amsgrad=True)
        flat = FlatOptimizer(case.optimizer, case.parameters, case.average, threads)
        norms = [flat_step(flat, case.gradients(step), 1.0) for step in range(3)]
        made.append((norms, [array.tobytes() for array in (flat.parameters, flat.average, flat._mean, flat._square)]))
    assert all(each == made[0] for each in made)


@pytest.mark.parametrize("wrong", [math.nan, math.inf])
def test_nothing_changes_where_the_norm_is_no_number(wrong):
    case = Case()
    flat = FlatOptimizer(case.optimizer, case.parameters, case.average, 2)
    flat_step(flat, case.gradients(0), 1.0)
    arrays = (flat.parameters, flat.average, flat._mean, flat._square, flat._steps)
    before = [array.copy() for array in arrays]
    gradients = case.gradients(1)
    gradients["wide"][2, 3] = wrong
    assert not math.isfinite(flat_step(flat, gradients, 1.0))
    assert all(np.array_equal(*both) for both in zip(arrays, before, strict=True)) and case.average.steps == 1
    gradients.pop("wide")
    assert math.isfinite(flat_step(flat, gradients, 1.0))


def test_gradients_of_any_size_move_matrices_and_zeros_do_not():
    moves = []
    for scale in (1.0, 1e-36, 1e30, 0.0):
        case = Case(dtype=torch.float32)
        case.optimizer.param_groups[0]["weight_decay"] = 0.0
        start = case.parameters["square"].detach().clone()
        flat = FlatOptimizer(case.optimizer, case.parameters, case.average)
        flat_step(flat, case.gradients(0, scale), math.inf)
        moves.append(case.parameters["square"].detach() - start)
    assert_close(moves[1], moves[0], 2)
    assert_close(moves[2], moves[0], 2)
    assert torch.equal(moves[3], torch.zeros_like(moves[3]))


def test_torch_goes_on_in_the_same_memory_and_back():
    case, twin = Case(), Case()
    flat = FlatOptimizer(case.optimizer, case.parameters, case.average)
    for step in range(6):
        gradients = case.gradients(step, absent=("vector",) if step == 0 else ())
        if step % 2:
            torch_step(case, gradients, 1.0)
        else:
            flat_step(flat, gradients, 1.0)
        torch_step(twin, gradients, 1.0)
        assert max(differences(case, twin).values()) < 1e-9


def test_averages_are_exchanged_and_come_back():
    case = Case()
    flat = FlatOptimizer(case.optimizer, case.parameters, case.average)
    flat_step(flat, case.gradients(0), 1.0)
    own, average = flat.parameters.copy(), flat.average.copy()
    with case.average.applied():
        for name, place in flat.places.items():
            assert np.array_equal(case.parameters[name].detach().numpy(), place.of(average))
    assert np.array_equal(flat.parameters, own) and np.array_equal(flat.average, average)
    flat_step(flat, case.gradients(1), 1.0)
    for name, place in flat.places.items():
        assert np.array_equal(case.parameters[name].detach().numpy(), place.of(flat.parameters))
        assert np.array_equal(case.average.average[name].numpy(), place.of(flat.average))
    assert not np.array_equal(flat.parameters, own)


@pytest.mark.parametrize("made", ["before", "after"])
@pytest.mark.parametrize("kind", ["adamw", "muon"])
def test_a_run_goes_on_from_its_checkpoint_bit_for_bit(tmp_path, kind, made):
    """The optimiser over flat arrays is made before what was kept is restored, or after."""
    case, other = Case(kind, torch.float32, amsgrad=True), Case(kind, torch.float32, amsgrad=True)
    flat = FlatOptimizer(case.optimizer, case.parameters, case.average)
    for step in range(3):
        flat_step(flat, case.gradients(step, absent=("vector", "wide")), 1.0)
    moments = optimizer_moments(case.optimizer, case.parameters)
    assert moments.keys() == SHAPES.keys() - {"vector", "wide"}  # what has never learnt has none
    parts = {"parameters": case.parameters, "average": case.average.average, "best": {}, "moments": moments}
    notes = {"identity": {}, "state": RunState(), "schedule": {}, "average_steps": case.average.steps, "versions": {}}
    save_checkpoint(tmp_path / "checkpoint", Checkpoint(**parts, **notes))
    kept = load_checkpoint(tmp_path / "checkpoint")

    resumed = FlatOptimizer(other.optimizer, other.parameters, other.average, 2) if made == "before" else None
    if resumed is not None:
        flat_step(resumed, case.gradients(9, absent=("vector", "wide")), 1.0)
    with torch.no_grad():
        for name, parameter in other.parameters.items():
            parameter.copy_(kept.parameters[name])
    other.average.load(kept.average, kept.average_steps, kept.uniform_from)
    restore_moments(other.optimizer, other.parameters, kept.moments)
    resumed = resumed or FlatOptimizer(other.optimizer, other.parameters, other.average, 2)
    for step in range(3, 6):
        assert flat_step(flat, case.gradients(step), 1.0) == flat_step(resumed, case.gradients(step), 1.0)
        assert set(differences(case, other).values()) == {0.0}


def test_a_problem_is_solved_along_the_same_curve():
    """In single precision, where steps differ in their last digits."""
    generator = torch.Generator().manual_seed(1)
    inputs = torch.randn(100, 6, generator=generator)
    wanted = torch.sin(inputs @ torch.randn(6, 6, generator=generator) / 2)
    curves = []
    for is_flat in (False, True):
        torch.manual_seed(2)
        model = torch.nn.Sequential(
            torch.nn.Linear(6, 24), torch.nn.SiLU(), torch.nn.Linear(24, 8), torch.nn.SiLU(), torch.nn.Linear(8, 6)
        )
        parameters = dict(model.named_parameters())
        groups = [
            {"params": [each for each in parameters.values() if (each.ndim == 2) == matrices], "matrices": matrices}
            for matrices in (True, False)
        ]
        optimizer = Muon(groups, lr=0.03, weight_decay=0.0, fused=True)
        average = MovingAverage(parameters, 0.9)
        flat = FlatOptimizer(optimizer, parameters, average, 2) if is_flat else None
        losses = []
        for _ in range(60):
            optimizer.zero_grad()
            loss = (model(inputs) - wanted).square().mean()
            loss.backward()
            if flat is None:
                torch.nn.utils.clip_grad_norm_(parameters.values(), 1.0)
                optimizer.step()
                average.update()
            else:
                flat_step(flat, {name: parameter.grad for name, parameter in parameters.items()}, 1.0)
            losses.append(loss.item())
        curves.append(np.array(losses))
    assert curves[0][-1] < 0.5 * curves[0][0]
    assert np.allclose(*curves, rtol=1e-3)


def test_long_matrices_with_small_singular_values_lose_few_digits():
    """Their products with themselves have the squares of these, which are smaller than what single precision rounds."""
    generator = torch.Generator().manual_seed(5)
    left, _, right = torch.linalg.svd(torch.randn(160, 8, generator=generator).double(), full_matrices=False)
    matrix = left * torch.logspace(0, -5, 8, dtype=torch.float64) @ right
    exact = orthogonalized(matrix[None])[0]
    for dtype, allowed in ((np.float32, 1e-4), (np.float64, 1e-12)):
        iteration = Iteration(160, 8, ITERATION, STEPS, np.dtype(dtype))
        iteration.operand[:] = (matrix / matrix.norm()).flatten().numpy()
        follow(iteration.calls)
        made = torch.from_numpy(iteration.result).double().reshape(160, 8)
        assert (made - exact).norm() < allowed * exact.norm()
        sizes = [torch.linalg.svdvals(each) for each in (made, exact)]
        assert torch.allclose(*sizes, rtol=0, atol=10 * allowed)
