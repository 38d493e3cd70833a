"""Plots and the page: complete, self-contained, deterministic, and showing the numbers they were given."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import matplotlib
import numpy as np
import pytest
from ase.build import molecule
from PIL import Image

from carnet import CarNetCalculator, Prediction, compare, from_atoms
from carnet.commands.demo_page import dynamics_figure
from carnet.display.page import (
    Headline,
    Listing,
    Plot,
    Report,
    Section,
    Table,
    measured,
    percent,
    readable,
    settings_listing,
    versions_table,
)
from carnet.display.style import save_png, shown_unit, theme_svg
from carnet.evaluation.parity import panels_figure, parity_figure
from carnet.evaluation.sections import error_table
from carnet.simulation.dynamics import run_nve
from carnet.training.curves import learning_figure
from tests.carnet.pair_potential import PairPotential

VOID = {"meta", "link", "br", "img", "hr"}


class Page(HTMLParser):
    """Checks nesting while parsing; collects identifiers, addresses and text."""

    def __init__(self, text):
        super().__init__()
        self.open, self.identifiers, self.addresses, self.text = [], [], [], ""
        self.feed(text)
        assert not self.open, f"never closed: {self.open}"

    def handle_starttag(self, tag, attributes):
        self.handle_startendtag(tag, attributes)
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        for name, value in attributes:
            if name == "id":
                self.identifiers.append(value)
            if name in ("src", "href", "xlink:href", "srcset", "action"):
                self.addresses.append(value)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text += data


def evaluation(n_structures=40, n_atoms=9, seed=0):
    rng = np.random.default_rng(seed)
    structures, predictions = [], []
    ethanol = molecule("CH3CH2OH")
    for index in range(n_structures):
        structure = from_atoms(ethanol, source=f"frame {index}")
        forces = rng.normal(size=(n_atoms, 3))
        object.__setattr__(structure, "energy", -310.0 + 0.3 * rng.normal())
        object.__setattr__(structure, "forces", forces)
        structures.append(structure)
        predictions.append(
            Prediction(
                structure.energy + 0.01 * rng.normal(),
                np.zeros(n_atoms),
                forces + 0.05 * rng.normal(size=forces.shape),
                None,
            )
        )
    return compare(structures, predictions)


def history(epochs=30):
    decay = np.exp(-np.arange(epochs) / 9.0)
    return [
        {
            "epoch": e + 1,
            "train_loss": d,
            "validation_loss": d + 0.01,
            "energy_mae": d,
            "energy_rmse": 1.3 * d,
            "forces_mae": 200 * d,
            "forces_rmse": 270 * d,
        }
        for e, d in enumerate(decay)
    ]


@pytest.fixture(scope="module")
def page():
    errors = evaluation()
    run = run_nve(molecule("H2O"), CarNetCalculator(PairPotential({1: 0.0, 8: 0.0})), duration_ps=0.02)
    parity = parity_figure(errors.comparisons)
    return Report(
        "A <title> & more",
        "One sentence.",
        [
            Headline("Force error", "12.3", "meV/Å", "limit 10 %", True),
            Headline("Drift", "2", passed=False, remark="bad"),
        ],
        [
            Section("Errors", "Unseen.", [Plot(parity, "parity"), error_table(errors)]),
            Section("Learning", items=[Plot(learning_figure(history()), "curve")]),
            Section("Dynamics", items=[Plot(dynamics_figure(run), "drift")]),
            Section(
                "Provenance",
                items=[
                    settings_listing({"model": {"channels": 64}}, "Configuration"),
                    versions_table(),
                    Listing("C_ijkl < & >", "Elasticity"),
                ],
            ),
        ],
    )


def test_the_page_is_well_formed_and_needs_nothing_else(page):
    text = page.html()
    parsed = Page(text)
    assert len(parsed.identifiers) == len(set(parsed.identifiers))
    assert all(address.startswith(("#", "data:image/png;base64,")) for address in parsed.addresses)
    # every address inside the page leads somewhere
    assert {a[1:] for a in parsed.addresses if a.startswith("#")} <= set(parsed.identifiers)
    assert set(re.findall(r"url\(#([^)]+)\)", text)) <= set(parsed.identifiers)
    assert not re.search(r"@import|url\(['\"]?http|<script|<link", text)


def test_the_page_shows_its_content_escaped(page):
    text = Page(page.html()).text
    for expected in (
        "A <title> & more",
        "12.3",
        "limit 10 %",
        "C_ijkl < & >",
        "channels: 64",
        "torch",
        "forces on H",
    ):
        assert expected in text
    assert "MAE" in text and "meV/Å" in text  # the plots' labels are text, not outlines


def test_figures_follow_the_page_colours_and_are_deterministic():
    figures = [parity_figure(evaluation().comparisons) for _ in range(2)]
    first, second = (theme_svg(figure) for figure in figures)
    assert first == second
    assert "#1c2330" not in first and "currentColor" in first


def test_saving_leaves_one_file(page, tmp_path):
    page.save(tmp_path / "report.html")
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]
    assert (tmp_path / "report.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")


@pytest.mark.parametrize("n_structures", [1, 40, 200], ids=["one", "points", "density"])
def test_parity_png(n_structures, tmp_path):
    before = dict(matplotlib.rcParams)
    save_png(parity_figure(evaluation(n_structures).comparisons), tmp_path / "parity.png")
    image = np.asarray(Image.open(tmp_path / "parity.png").convert("RGB"))
    assert image.shape[0] > 600 and image.shape[1] > 1000
    assert len(np.unique(image.reshape(-1, 3), axis=0)) > 50
    assert dict(matplotlib.rcParams) == before


def test_parity_shows_all_values_and_the_line_of_equality():
    comparison = evaluation().comparisons[0]
    axes = parity_figure([comparison]).axes[0]
    line, points = axes.lines
    np.testing.assert_array_equal(line.get_xdata(), line.get_ydata())
    np.testing.assert_array_equal(points.get_xdata(), comparison.reference)
    assert axes.get_xlim() == axes.get_ylim()
    assert axes.get_xlim()[0] < comparison.reference.min() and axes.get_xlim()[1] > comparison.reference.max()
    assert "eV/atom" in axes.get_xlabel()


def test_learning_curve_has_a_panel_per_quantity_and_marks_the_lowest_error():
    figure = learning_figure(history())
    assert [axes.get_title(loc="left") for axes in figure.axes] == [
        "Loss",
        "Energy, validation",
        "Forces, validation",
    ]
    _mae, rmse, best = figure.axes[2].lines
    assert best.get_xdata()[0] == 30 and best.get_ydata()[0] == rmse.get_ydata()[-1]
    assert figure.axes[2].get_ylabel() == "meV/Å" and figure.axes[2].get_yscale() == "log"


def test_small_panels_have_the_names_of_groups_as_they_are():
    comparison = evaluation(3).comparisons[0]
    names = ["$a_b$", "q", 60 * "long "]
    figure = panels_figure([replace(comparison, quantity=name) for name in names], columns=2)
    first, second, third = figure.axes  # and nothing in the fourth place
    assert (first.get_title(loc="left"), second.get_title(loc="left")) == ("$a_b$", "q")
    assert len(third.get_title(loc="left")) <= 34
    theme_svg(figure)


def test_learning_curve_of_one_epoch_without_error():
    row = {"epoch": 1, "train_loss": 0.0, "validation_loss": 0.0, "energy_mae": 0.0, "energy_rmse": 0.0}
    assert len(learning_figure([row]).axes) == 2


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (0.0, "0"),
        (123.456, "123"),
        (12.3456, "12.3"),
        (0.012345, "0.0123"),
        (-1.5, "-1.50"),
        (12345.6, "12\u202f346"),
        (1e-7, "1.00e-07"),
        (3.2e9, "3.20e+09"),
        (99.97, "100"),
        (0.99999, "1.00"),
    ],
)
def test_readable_numbers(value, expected):
    assert readable(value) == expected


@pytest.mark.parametrize(
    ("unit", "expected"),
    [("GPa", "GPa"), ("1", ""), ("Bohr^3", "Bohr³"), ("e*Ang", "e·Å"), ("C/m^2", "C/m²"), ("Ang**-12", "Å⁻¹²")],
)
def test_units_as_people_read_them(unit, expected):
    assert shown_unit(unit) == expected


def test_many_quantities_are_in_several_rows():
    errors = {f"{name}_{error}": 1.0 for name in "abcd" for error in ("mae", "rmse")}
    rows = [{"epoch": 1, "train_loss": 1.0, "validation_loss": 1.0, **errors}]
    figure = learning_figure(rows, {"a": "Bohr^3", "b": "1"})
    assert [axes.get_ylabel() for axes in figure.axes] == ["", "Bohr³", "", "", ""]
    assert figure.get_figwidth() == learning_figure(rows, columns=3).get_figwidth() < 11
    assert figure.get_figheight() > 5


def test_percent():
    assert percent(None) == "–"
    assert percent(0.0523) == "5.23 %"


def test_table_of_errors_has_a_row_per_quantity():
    errors = evaluation()
    table = error_table(errors)
    assert isinstance(table, Table)
    assert [row[0] for row in table.rows] == [entry.quantity for entry in errors.errors]
    assert all(len(row) == len(table.header) for row in table.rows)


@pytest.mark.parametrize(
    ("value", "error", "text"),
    [
        (2.9954, 0.121, "3.00 ± 0.12"),
        (-0.00012, 0.5, "0.00 ± 0.50"),
        (300.12, 12.7, "300 ± 13"),
        (5.0, 0.0, "5.0 ± 0.0"),
        (1.2e-9, 3e-11, "(1.200 ± 0.030)×10⁻⁹"),
        (1234567.0, 99.0, "(1.234567 ± 0.000099)×10⁶"),
        (1.0, float("nan"), "1.0 ± nan"),
    ],
)
def test_a_value_is_rounded_by_its_error(value, error, text):
    assert measured(value, error) == text
