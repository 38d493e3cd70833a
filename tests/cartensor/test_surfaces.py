"""Directional surfaces: values, extremes, pictures."""

import subprocess
import sys
from itertools import pairwise

import numpy as np
import pytest

import cartensor as ct
from cartensor import (
    SurfaceError,
    cubic_stiffness,
    elastic_moduli,
    linear_compressibility_surface,
    natural_tensor_surface,
    representation_quadric,
    surface_of,
    tensor_surface,
    youngs_modulus_surface,
)
from cartensor.surfaces import SIGNED_COLOURS, sphere_grid

COPPER = cubic_stiffness(168.4, 121.4, 75.4)


def coarse(function, **names):
    return surface_of(function, directions=sphere_grid(13, 25), **names)


def test_extremes_of_copper():
    surface = youngs_modulus_surface(COPPER)
    moduli = elastic_moduli(COPPER)
    for (value, direction), axis in ((surface.minimum, [0, 0, 1]), (surface.maximum, [1, 1, 1])):
        assert np.isclose(value, moduli.youngs_modulus(axis))
        assert np.allclose(np.sort(np.abs(direction)), np.array(axis) / np.linalg.norm(axis), atol=1e-5)
    assert str(surface).startswith("Young's modulus: 66.69 GPa along (0, 0, 1) to 191.1 GPa")
    assert np.allclose(np.linalg.norm(surface.points, axis=-1), surface.values)
    assert np.isclose(
        *(
            value
            for value, _ in (
                linear_compressibility_surface(moduli).minimum,
                linear_compressibility_surface(moduli).maximum,
            )
        )
    )


def test_extremes_of_a_quadratic_form_are_its_eigenvalues():
    tensor = np.random.default_rng(3).normal(size=(3, 3))
    values, vectors = np.linalg.eigh((tensor + tensor.T) / 2)
    surface = tensor_surface(tensor)
    for (value, direction), wanted, vector in (
        (surface.minimum, values[0], vectors[:, 0]),
        (surface.maximum, values[2], vectors[:, 2]),
    ):
        assert np.isclose(value, wanted) and np.isclose(abs(direction @ vector), 1)


@pytest.mark.parametrize("weight", [1, 2, 3, 4])
def test_natural_tensors(weight):
    """T n^l is the packed components times the harmonic of n without its scale."""
    components = np.random.default_rng(weight).normal(size=2 * weight + 1)
    surface = natural_tensor_surface(components, weight)
    harmonics = ct.harmonic(weight)(surface.directions)
    axis = np.zeros(3)
    axis[2] = 1.0
    along_z = ct.natural_basis(weight)[2 * weight].entries()[0, 0, weight]
    scale = ct.harmonic(weight)(axis)[-1] / float(along_z)
    assert np.allclose(surface.values * scale, harmonics @ components)


def test_quadric():
    surface = representation_quadric(np.diag([1.0, 4.0, 16.0]))
    assert np.isclose(surface.minimum[0], 0.25) and np.isclose(surface.maximum[0], 1)
    x, y, z = np.moveaxis(surface.points, -1, 0)
    assert np.allclose(x * x + 4 * y * y + 16 * z * z, 1)
    with pytest.raises(SurfaceError, match="positive definite"):
        representation_quadric(np.diag([1.0, 1.0, -1.0]))


def test_signs_choose_the_colours():
    signed = coarse(lambda n: n[..., 2] + 0.5)
    assert signed.colour_range == (-1.5, 1.5) and signed._colour_map == SIGNED_COLOURS
    plain = coarse(lambda n: n[..., 2] + 2)
    assert plain.colour_range == (1, 3) and plain._colour_map != SIGNED_COLOURS
    assert coarse(lambda n: 0 * n[..., 2] - 2).colour_range == (-2.2, -1.8)
    assert coarse(lambda n: 0 * n[..., 2]).colour_range == (-1, 1)


def test_pictures_by_matplotlib(tmp_path):
    surface = coarse(lambda n: n[..., 2], title="a sphere pair", unit="m")
    figure = surface.figure()
    assert figure.get_suptitle() == "a sphere pair" and len(figure.axes) == 2
    for name, start in (("a.png", b"\x89PNG"), ("a.svg", b"<?xml"), ("a.pdf", b"%PDF")):
        assert surface.save(tmp_path / name).read_bytes().startswith(start)
    assert surface._repr_png_().startswith(b"\x89PNG")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.pdf", "a.png", "a.svg"]
    coarse(lambda n: 0 * n[..., 2]).figure()
    with pytest.raises(SurfaceError, match=".png, .pdf, .svg, .html"):
        surface.save(tmp_path / "a.gif")


def test_interactive_pictures(tmp_path):
    pytest.importorskip("plotly")
    surface = coarse(lambda n: n[..., 2], title="a sphere pair", unit="m")
    drawn = surface.interactive().data[0]
    assert np.allclose(drawn.surfacecolor, surface.values) and (drawn.cmin, drawn.cmax) == (-1, 1)
    assert b"plotly" in surface.save(tmp_path / "a.html").read_bytes()


def test_without_plotly(monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "plotly.graph_objects", None)
    surface = coarse(lambda n: n[..., 2])
    assert "<img" in surface._repr_html_()
    with pytest.raises(SurfaceError, match="pip install plotly"):
        surface.save(tmp_path / "a.html")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("ending", [".png", ".svg", ".pdf"])
def test_without_matplotlib(monkeypatch, tmp_path, ending):
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(SurfaceError, match="pip install matplotlib"):
        coarse(lambda n: n[..., 2]).save(tmp_path / f"a{ending}")
    assert not list(tmp_path.iterdir())


def test_pictures_are_imported_when_they_are_drawn():
    code = (
        "import sys, cartensor.surfaces as s; import numpy as np; s.tensor_surface(np.eye(3)); "
        "print(*(m for m in ('matplotlib', 'plotly', 'torch') if m in sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


@pytest.mark.parametrize(
    "make, message",
    [
        (lambda: tensor_surface(1.0), "axes of length 3"),
        (lambda: tensor_surface(np.ones((3, 4))), "axes of length 3"),
        (lambda: tensor_surface(np.full(3, np.nan)), "not finite"),
        (lambda: natural_tensor_surface([1.0] * 5, 3), "weight 3 has 7 components"),
        (lambda: natural_tensor_surface([1.0], 0), "weights from 1"),
        (lambda: youngs_modulus_surface(np.stack([COPPER, COPPER])), "one surface each"),
    ],
)
def test_wrong_input(make, message):
    with pytest.raises(SurfaceError, match=message):
        make()


def test_colours_of_surfaces_side_by_side_tell_the_sign():
    signed, plain = coarse(lambda n: n[..., 2], title="signed"), coarse(lambda n: 4 + n[..., 2] ** 2, title="plain")
    negative = coarse(lambda n: -1 - n[..., 2] ** 2)
    for shown in ([signed, plain], [plain, signed], [plain, negative], [signed, negative]):
        bar = ct.surfaces_figure(shown, 2.0).axes[-1]
        low, high = bar.get_ylim()
        largest = max(np.abs(surface.values).max() for surface in shown)
        assert np.isclose(low, -largest) and np.isclose(high, largest)
    assert np.allclose(ct.surfaces_figure([plain, plain], 2.0).axes[-1].get_ylim(), (4, 5))
    rounded = coarse(lambda n: n[..., 2] ** 2 - 1e-17)
    assert not rounded.is_signed


@pytest.mark.parametrize("size", [2.0, 3.0, 6.0])
def test_titles_side_by_side_do_not_overlap(size):
    shown = [ct.poisson_ratio_surface(COPPER, over) for over in ("minimum", "maximum")]
    shown.append(coarse(lambda n: n[..., 2], title="a title that is longer than any picture is wide " * 2))
    figure = ct.surfaces_figure(shown, size)
    figure.canvas.draw()
    boxes = [axes.title.get_window_extent() for axes in figure.axes[:-1]]
    assert all(left.x1 < right.x0 for left, right in pairwise(boxes))
    assert boxes[0].x0 > 0 and boxes[-1].x1 < figure.bbox.x1 and max(box.y1 for box in boxes) <= figure.bbox.y1
