"""The learning rate, and the moving average of parameters."""

import itertools

import pytest
import torch

from carnet.training.config.run import ScheduleConfig
from carnet.training.ema import MovingAverage
from carnet.training.schedule import Schedule


def test_warm_up_rises_linearly_to_the_full_rate():
    schedule = Schedule(ScheduleConfig(kind="constant", warmup_steps=4))
    assert [schedule.factor(step, 0.0) for step in range(6)] == pytest.approx([0.2, 0.4, 0.6, 0.8, 1.0, 1.0])


def test_cosine_falls_from_one_to_the_final_fraction():
    schedule = Schedule(ScheduleConfig(kind="cosine", warmup_steps=0, final=0.1))
    rates = [schedule.factor(9, progress) for progress in (0.0, 0.25, 0.5, 0.75, 1.0)]
    assert rates[0] == 1.0 and rates[2] == pytest.approx(0.55) and rates[-1] == pytest.approx(0.1)
    assert rates == sorted(rates, reverse=True)
    assert schedule.factor(9, 1.3) == pytest.approx(0.1)  # the clock may overrun by a step


def test_plateau_lowers_the_rate_after_patience_and_not_below_the_final_fraction():
    schedule = Schedule(ScheduleConfig(kind="plateau", warmup_steps=0, patience=2, factor=0.5, final=0.2))
    seen = []
    for loss in (3.0, 2.0, 2.0, 2.5, 1.0, 1.1, 1.1, 1.1, 1.1, 1.1, 1.1):
        schedule.observe(loss)
        seen.append(schedule.factor(0, 0.5))
    assert seen == [1.0, 1.0, 1.0, 0.5, 0.5, 0.5, 0.25, 0.25, 0.2, 0.2, 0.2]


def test_plateau_continues_from_its_state():
    config = ScheduleConfig(kind="plateau", warmup_steps=0, patience=2)
    one, two = Schedule(config), Schedule(config)
    for loss in (1.0, 2.0):
        one.observe(loss)
    two.load(one.state())
    for schedule in (one, two):
        schedule.observe(2.0)
    assert one.factor(0, 0.0) == two.factor(0, 0.0) == 0.5


def test_average_follows_the_recursion():
    parameter = torch.nn.Parameter(torch.tensor([1.0, -2.0], dtype=torch.float64))
    average = MovingAverage({"p": parameter}, decay=0.9)
    expected = parameter.detach().clone()
    for step in range(1, 200):
        with torch.no_grad():
            parameter.add_(0.1 * step)
        average.update()
        decay = min(0.9, (1 + step) / (10 + step))
        expected = decay * expected + (1 - decay) * parameter.detach()
    torch.testing.assert_close(average.average["p"], expected, rtol=1e-12, atol=0)


def test_average_is_lent_to_the_model_and_taken_back():
    model = torch.nn.Linear(3, 2)
    parameters = dict(model.named_parameters())
    average = MovingAverage(parameters, decay=0.9)
    with torch.no_grad():
        model.weight.mul_(2.0)
    average.update()
    own, averaged = model.weight.detach().clone(), average.average["weight"].clone()
    with pytest.raises(KeyError), average.applied():
        assert torch.equal(model.weight, averaged) and not torch.equal(model.weight, own)
        raise KeyError
    assert torch.equal(model.weight, own) and torch.equal(average.average["weight"], averaged)


def test_decay_of_zero_is_no_average():
    parameter = torch.nn.Parameter(torch.zeros(2))
    average = MovingAverage({"p": parameter}, decay=0.0)
    with torch.no_grad():
        parameter.add_(1.25)
    average.update()
    assert torch.equal(average.average["p"], parameter)


def test_exponential_falls_by_equal_factors_to_the_final_fraction():
    schedule = Schedule(ScheduleConfig(kind="exponential", warmup_steps=0, final=0.01))
    rates = [schedule.factor(9, progress) for progress in (0.0, 0.25, 0.5, 0.75, 1.0)]
    assert rates[0] == 1.0 and rates[-1] == pytest.approx(0.01)
    assert [b / a for a, b in itertools.pairwise(rates)] == pytest.approx([0.01**0.25] * 4)


def test_plateau_of_a_second_stage_begins_anew_at_the_rate_it_had():
    schedule = Schedule(ScheduleConfig(kind="plateau", warmup_steps=0, patience=2))
    for loss in (1.0, 2.0, 2.0):
        schedule.observe(loss)
    schedule.forget_losses()
    for loss in (50.0, 60.0):  # larger, by other weights
        schedule.observe(loss)
    assert schedule.factor(0, 0.0) == 0.5
    schedule.observe(60.0)
    assert schedule.factor(0, 0.0) == 0.25


def test_uniform_average_is_the_mean_since_its_start():
    parameter = torch.nn.Parameter(torch.zeros(3, dtype=torch.float64))
    average = MovingAverage({"p": parameter}, decay=0.9)
    values = torch.randn(12, 3, dtype=torch.float64)
    for step, value in enumerate(values):
        if step == 5:
            average.start_uniform()
        with torch.no_grad():
            parameter.copy_(value)
        average.update()
        if step == 8:
            copied = MovingAverage({"p": parameter}, decay=0.9)
            copied.load(average.average, average.steps, average.uniform_from)
        if step > 8:
            copied.update()
    torch.testing.assert_close(average.average["p"], values[5:].mean(0), rtol=1e-13, atol=1e-15)
    assert torch.equal(copied.average["p"], average.average["p"])
