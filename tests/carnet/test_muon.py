"""The optimiser of matrices: what its steps are, and that they lead somewhere."""

import math

import pytest
import torch

from carnet.testing import assert_close
from carnet.training.checkpoint import optimizer_moments, restore_moments
from carnet.training.muon import MATCHED, Muon, orthogonalized

SHAPES = [(3, 8, 8), (2, 20, 5), (1, 5, 20), (4, 2, 2)]


def well_conditioned(shape, seed=0):
    generator = torch.Generator().manual_seed(seed)
    left, _, right = torch.linalg.svd(torch.randn(shape, generator=generator, dtype=torch.float64), full_matrices=False)
    sizes = torch.logspace(0, -1, left.shape[-1], dtype=torch.float64)
    return left * sizes @ right, left @ right


@pytest.mark.parametrize("shape", SHAPES, ids=str)
def test_singular_values_become_one_about_the_same_vectors(shape):
    matrices, rotation = well_conditioned(shape)
    made = orthogonalized(matrices)
    sizes = torch.linalg.svdvals(made)
    assert sizes.min() > 0.65 and sizes.max() < 1.25
    aligned = made @ rotation.transpose(1, 2)  # U s U^T: symmetric where the vectors are those of the matrix
    assert_close(aligned, aligned.transpose(1, 2), 1)
    assert torch.linalg.eigvalsh(aligned).max() < 1.25


def test_size_and_frame_of_the_gradient_do_not_matter():
    matrices, _ = well_conditioned((2, 6, 9))
    turn, _ = torch.linalg.qr(torch.randn(6, 6, dtype=torch.float64, generator=torch.Generator().manual_seed(1)))
    assert_close(orthogonalized(1e-4 * matrices), orthogonalized(matrices), 1)
    assert_close(orthogonalized(turn @ matrices), turn @ orthogonalized(matrices), 1)


@pytest.mark.parametrize("size", [1e-10, 1e-25, 1e-36, 1e25])
def test_gradients_whose_squares_are_no_numbers_move_as_others_do(size):
    matrices = well_conditioned((2, 6, 9))[0].float()
    assert_close(orthogonalized(size * matrices), orthogonalized(matrices), 1)


def test_no_gradient_is_no_step():
    assert torch.equal(orthogonalized(torch.zeros(2, 3, 3)), torch.zeros(2, 3, 3))


def optimizer_of(matrix, vector, **options):
    groups = [{"params": [matrix], "matrices": True}, {"params": [vector], "matrices": False}]
    return Muon(groups, **{"lr": 0.02, "weight_decay": 0.0, **options})


def test_first_step_is_as_large_as_that_of_adam_and_other_parameters_move_as_with_it():
    matrix, vector, twin = (torch.nn.Parameter(torch.zeros(n)) for n in ((2, 16, 16), (16,), (16,)))
    optimizer, adam = optimizer_of(matrix, vector), torch.optim.AdamW([twin], lr=0.02, weight_decay=0.0)
    slope = torch.randn(16, generator=torch.Generator().manual_seed(2))
    for _ in range(3):
        matrix.grad, vector.grad, twin.grad = torch.randn_like(matrix), slope.clone(), slope.clone()
        optimizer.step()
        adam.step()
    assert torch.equal(vector, twin)
    fresh = torch.nn.Parameter(torch.zeros(2, 16, 16))
    first = optimizer_of(fresh, vector)
    fresh.grad = torch.randn_like(fresh)
    first.step()
    assert fresh.square().mean().sqrt().item() == pytest.approx(0.02 * MATCHED, rel=0.3)


def test_weight_decay_shrinks_matrices():
    matrix, vector = torch.nn.Parameter(torch.ones(4, 4)), torch.nn.Parameter(torch.ones(4))
    optimizer = optimizer_of(matrix, vector, lr=0.1, weight_decay=0.5)
    matrix.grad = torch.zeros(4, 4)
    optimizer.step()
    assert_close(matrix, torch.full((4, 4), 0.95), 0)


def test_problem_with_hidden_small_directions_is_solved_in_fewer_steps_than_by_adam():
    generator = torch.Generator().manual_seed(3)
    turn, _ = torch.linalg.qr(torch.randn(12, 12, generator=generator))  # no entry stands for one direction
    inputs = torch.randn(200, 12, generator=generator) * torch.logspace(0, -3, 12) @ turn
    wanted = inputs @ torch.randn(12, 12, generator=generator)

    def best_loss(make, steps=100):
        return min(loss_after(make, rate, steps) for rate in (0.2, 0.5, 1.0))

    def loss_after(make, rate, steps):
        matrix = torch.nn.Parameter(torch.zeros(12, 12))
        optimizer = make(matrix)
        for step in range(steps):
            optimizer.param_groups[0]["lr"] = rate * (1 - step / steps)
            loss = (inputs @ matrix - wanted).square().mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        return loss.item()

    adam = best_loss(lambda matrix: torch.optim.AdamW([matrix], weight_decay=0.0))
    muon = best_loss(lambda matrix: Muon([{"params": [matrix], "matrices": True}], weight_decay=0.0))
    assert math.isfinite(adam) and muon < 0.2 * adam


def test_state_moves_to_another_optimizer():
    generator = torch.Generator().manual_seed(4)

    def steps(matrix, vector, optimizer, count):
        for _ in range(count):
            matrix.grad = torch.randn(3, 3, generator=generator)
            vector.grad = torch.randn(3, generator=generator)
            optimizer.step()

    parameters = {"matrix": torch.nn.Parameter(torch.eye(3)), "vector": torch.nn.Parameter(torch.ones(3))}
    optimizer = optimizer_of(*parameters.values())
    steps(*parameters.values(), optimizer, 3)
    copies = {name: torch.nn.Parameter(p.detach().clone()) for name, p in parameters.items()}
    other = optimizer_of(*copies.values())
    moments = {
        name: {quantity: value.clone() for quantity, value in values.items()}
        for name, values in optimizer_moments(optimizer, parameters).items()
    }
    restore_moments(other, copies, moments)
    state = generator.get_state()
    steps(*parameters.values(), optimizer, 2)
    generator.set_state(state)
    steps(*copies.values(), other, 2)
    for name in parameters:
        assert torch.equal(parameters[name], copies[name])
