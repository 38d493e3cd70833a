"""Surfaces of what depends on a direction: radius |f(n)| along n, colour the value f(n).

>>> surface = tensor_surface([[1, 0, 0], [0, 2, 0], [0, 0, -3]], title="conductivity", unit="S/m")
>>> print(surface)
conductivity: -3 S/m along (0, 0, 1) to 2 S/m along (0, 1, 0)

A notebook shows a picture that needs neither the network nor another package, and that the mouse turns.
``surface.figure()`` is a picture made by matplotlib, ``surface.interactive()`` one of plotly, where these are
installed, and ``surface.save("copper.png")`` or ``.html`` writes a file.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, partial
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from textwrap import wrap
from typing import ClassVar

import numpy as np

from cartensor.cards import Card, Shown, facts
from cartensor.natural_bases import unpack
from cartensor.operands import real_numbers
from cartensor.surface_pictures import surface_picture

#: Values of both signs are coloured by the first map, symmetric about zero; values of one sign by the second.
SIGNED_COLOURS, PLAIN_COLOURS = "RdBu_r", "viridis"
#: How much of a patch's colour depends on its slope: shape must show, and colours still be those of the
#: scale.
SHADE = 0.35
#: Where the light of matplotlib's pictures comes from.
LIGHT = np.array([0.62, 0.18, 0.76])
#: Values that are smaller than this fraction of the largest may have the other sign by rounding.
ROUNDING = 1e-12
#: How many letters of a title have room beside each other in an inch.
LETTERS_PER_INCH = 9
#: Height of a line of it in inches.
TITLE_LINE = 0.21
#: Angle in radians to which the directions of extremes are refined.
SMALLEST_STEP = 1e-7

_COMPASS = np.array([[1, 0], [0, 1], [-1, 0], [0, -1], [1, 1], [-1, 1], [-1, -1], [1, -1]], dtype=np.float64)


class SurfaceError(ValueError):
    """A surface that cannot be drawn; the message says why.

    >>> import cartensor as ct
    >>> ct.tensor_surface([1.0, 2.0])  # doctest: +IGNORE_EXCEPTION_DETAIL
    Traceback (most recent call last):
    SurfaceError: one tensor with axes of length 3 is needed, got the shape (2,)
    """


@dataclass(frozen=True, eq=False, repr=False)
class Surface(Shown):
    """Values of a function of direction on a grid over the sphere; made by the functions below.

    Attributes:
        directions: Unit vectors, polar angle from 0 to 180 degrees by azimuth from 0 to 360, [polar, azimuth,
            3].
        values: f(n), [polar, azimuth].
        function: f itself, from unit vectors [*d, 3] to values [*d].
        title: What is shown.
        unit: Unit of the values, or "".

    >>> import cartensor as ct
    >>> surface = ct.tensor_surface([[1, 0, 0], [0, 2, 0], [0, 0, 3]], title="permittivity")
    >>> print(surface)
    permittivity: 1 along (1, 0, 0) to 3 along (0, 0, 1)
    """

    directions: np.ndarray
    values: np.ndarray
    function: Callable[[np.ndarray], np.ndarray]
    title: str = ""
    unit: str = ""

    #: How the picture is read, and whether its patches may hide each other though they look at the eye.
    _reading: ClassVar[str] = "distance from the centre |f(n)| along n; colour f(n)"
    may_fold: ClassVar[bool] = False

    @cached_property
    def points(self) -> np.ndarray:
        """The surface in space, |f(n)| n, [polar, azimuth, 3]."""
        return np.abs(self.values)[..., None] * self.directions

    @cached_property
    def minimum(self) -> tuple[float, np.ndarray]:
        """The least value, and a direction that has it [3]; refined from the best direction on the grid."""
        return self._extreme(-1.0)

    @cached_property
    def maximum(self) -> tuple[float, np.ndarray]:
        """The greatest value, and a direction that has it [3]; refined as the least one is."""
        return self._extreme(1.0)

    @property
    def colour_range(self) -> tuple[float, float]:
        """Values at the ends of the colour scale: symmetric about zero where both signs occur."""
        return common_colours([self])[1]

    def figure(self, size: float = 6.0):
        """A picture by matplotlib.

        Args:
            size: Width in inches.

        Returns:
            A matplotlib ``Figure``, not known to pyplot.

        Raises:
            SurfaceError: matplotlib is not installed.
        """
        return surfaces_figure([self], size)

    def interactive(self):
        """A picture to turn with the mouse.

        Returns:
            A plotly ``Figure``.

        Raises:
            SurfaceError: plotly is not installed.
        """
        try:
            import plotly.graph_objects as graph
        except ImportError:
            raise SurfaceError(
                "interactive surfaces need plotly: pip install plotly; without it, .figure() draws with matplotlib"
            ) from None
        low, high = self.colour_range
        x, y, z = np.moveaxis(self.points, -1, 0)
        unit = f" {self.unit}" if self.unit else ""
        surface = graph.Surface(
            x=x,
            y=y,
            z=z,
            surfacecolor=self.values,
            cmin=low,
            cmax=high,
            colorscale=self._colour_map.removesuffix("_r"),
            reversescale=self.is_signed,
            colorbar={"title": self.unit},
            customdata=self.directions,
            hovertemplate="%{surfacecolor:.4g}" + unit + "<br>along (%{customdata[0]:.3f}"
            ", %{customdata[1]:.3f}, %{customdata[2]:.3f})<extra></extra>",
        )
        figure = graph.Figure(surface)
        figure.update_layout(title=self.title, scene={"aspectmode": "data"}, margin={"l": 0, "r": 0, "b": 0, "t": 40})
        return figure

    def save(self, path: str | Path) -> Path:
        """Write the picture: .html is interactive (needs plotly), .png, .pdf or .svg is drawn by matplotlib.

        Returns:
            The path.

        Raises:
            SurfaceError: The ending is another one, or plotly or matplotlib is needed and not installed.
        """
        path = Path(path)
        endings = (".png", ".pdf", ".svg", ".html")
        if path.suffix.lower() not in endings:
            raise SurfaceError(f"a picture ends in {', '.join(endings)}, got {str(path)!r}")
        if path.suffix.lower() == ".html":
            content = self.interactive().to_html(include_plotlyjs=True).encode()
        else:
            content = self._drawn(path.suffix[1:].lower())
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
            os.chmod(temporary, 0o644)
            os.replace(temporary, path)
        except BaseException:
            os.unlink(temporary)
            raise
        return path

    def thinned(self, polar: np.ndarray, azimuth: np.ndarray) -> Surface:
        """The surface on a part of its grid.

        Args:
            polar: Places of the polar angles that stay.
            azimuth: Places of the azimuths that stay.
        """
        grid = np.ix_(polar, azimuth)
        return replace(self, directions=self.directions[grid], values=self.values[grid])

    def _repr_png_(self) -> bytes | None:
        """For what cannot show HTML, such as a notebook made a PDF."""
        return self._drawn("png") if find_spec("matplotlib") else None

    def _card(self) -> Card:
        known = {
            "least": self._written(self.minimum),
            "greatest": self._written(self.maximum),
            "shown": self._reading,
        }
        return Card(self.title or "surface", (facts(known), surface_picture(self)))

    def __repr__(self) -> str:
        unit = f" {self.unit}" if self.unit else ""
        size = " x ".join(map(str, self.values.shape))
        return (
            f"<surface {self.title!r}: {self.values.min():.4g} to {self.values.max():.4g}{unit} in {size} directions>"
        )

    def __str__(self) -> str:
        return f"{self.title or 'surface'}: {self._written(self.minimum)} to {self._written(self.maximum)}"

    def _written(self, extreme: tuple[float, np.ndarray]) -> str:
        """A value with its unit and its direction."""
        value, direction = extreme
        unit = f" {self.unit}" if self.unit else ""
        axes = ", ".join(f"{component:.3g}" for component in np.round(direction, 3) + 0.0)
        return f"{value:.4g}{unit} along ({axes})"

    @property
    def is_signed(self) -> bool:
        """Whether both signs occur among the values."""
        return common_colours([self])[0]

    @property
    def _colour_map(self) -> str:
        return _colour_map(self.is_signed)

    @property
    def patch_values(self) -> np.ndarray:
        """Mean values of the patches between grid points, [polar-1, azimuth-1]."""
        return (self.values[:-1, :-1] + self.values[1:, :-1] + self.values[:-1, 1:] + self.values[1:, 1:]) / 4

    @property
    def patch_shades(self) -> np.ndarray:
        """How bright the patches are by their slope, up to 1, [polar-1, azimuth-1]."""
        points = self.points
        normals = np.cross(points[1:, 1:] - points[:-1, :-1], points[:-1, 1:] - points[1:, :-1])
        lengths = np.linalg.norm(normals, axis=-1)
        cosines = np.abs(normals @ LIGHT) / (np.linalg.norm(LIGHT) * np.where(lengths > 0, lengths, 1))
        outward = np.sum(normals * self.directions[:-1, :-1], axis=-1) * (normals @ LIGHT) > 0
        return 1 - SHADE + SHADE * np.where(outward, cosines, 0)

    def _patch_colours(self, scale) -> np.ndarray:
        """Colours of the patches, [polar-1, azimuth-1, 4]."""
        colours = scale.to_rgba(self.patch_values)
        colours[..., :3] *= self.patch_shades[..., None]
        return colours

    def _drawn(self, ending: str) -> bytes:
        return _saved(self.figure(), ending)

    def _extreme(self, sign: float) -> tuple[float, np.ndarray]:
        """The greatest value of sign times f: a pattern search on the sphere from the best grid direction."""
        heights = sign * self.values
        margin = 1e-9 * np.abs(heights).max()
        best = self.directions[np.unravel_index(np.argmax(heights >= heights.max() - margin), heights.shape)]
        height, step = float(heights.max()), np.pi / (len(heights) - 1)
        while step > SMALLEST_STEP:
            across = np.linalg.svd(best[None])[2][1:]
            trial = best + step * _COMPASS @ across
            trial /= np.linalg.norm(trial, axis=-1, keepdims=True)
            found = sign * real_numbers(self.function(trial), "a surface shows", SurfaceError)
            if found.max() > height + margin * 1e-3:
                best, height = trial[found.argmax()], float(found.max())
            else:
                step /= 2
        return sign * height, best


def common_colours(surfaces: Sequence[Surface]) -> tuple[bool, tuple[float, float]]:
    """Whether both signs occur among surfaces but for rounding, and the values at the ends of their scale of colours.

    Where both signs occur, zero is in the middle of the scale, so that the colour tells the sign.
    """
    low = min(float(surface.values.min()) for surface in surfaces)
    high = max(float(surface.values.max()) for surface in surfaces)
    largest = max(-low, high)
    if min(-low, high) > ROUNDING * largest:
        return True, (-largest, largest)
    if high - low > 1e-9 * largest:
        return False, (low, high)
    margin = 0.1 * abs(high) or 1.0  # a constant has the colour in the middle
    return False, (low - margin, high + margin)


def _colour_map(signed: bool) -> str:
    return SIGNED_COLOURS if signed else PLAIN_COLOURS


def _saved(figure, ending: str = "png") -> bytes:
    buffer = BytesIO()
    figure.savefig(buffer, format=ending, dpi=150)
    return buffer.getvalue()


def surfaces_figure(surfaces: Sequence[Surface], size: float = 6.0):
    """Surfaces side by side, at one scale and in one scale of colours, so that they can be compared.

    Args:
        surfaces: At least one, of one unit.
        size: Width of each in inches.

    Returns:
        A matplotlib ``Figure``, not known to pyplot.

    Raises:
        SurfaceError: matplotlib is not installed.

    >>> import cartensor as ct
    >>> two = [ct.tensor_surface([[1, 0, 0], [0, 1, 0], [0, 0, height]]) for height in (2, 3)]
    >>> len(ct.surfaces_figure(two).axes)  # and the scale of colours
    3
    """
    try:
        from matplotlib import colormaps
    except ImportError:
        raise SurfaceError("pictures are drawn by matplotlib: pip install matplotlib") from None
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.cm import ScalarMappable
    from matplotlib.colors import Normalize
    from matplotlib.figure import Figure
    from matplotlib.layout_engine import ConstrainedLayoutEngine
    from matplotlib.ticker import MaxNLocator

    titles = [_broken(surface.title, size) for surface in surfaces]
    lines = max(title.count("\n") + (len(surfaces) > 1) for title in titles)
    height = 0.85 * size + TITLE_LINE * (lines + (len(surfaces) > 1))
    # by itself the layout leaves too little to several titles above and letters below
    rect = (0, TITLE_LINE / height, 1, 0.85 * size / height) if len(surfaces) > 1 else (0, 0, 1, 1)
    figure = Figure(figsize=(size * len(surfaces), height), layout=ConstrainedLayoutEngine(rect=rect))
    FigureCanvasAgg(figure)
    reach = 1.05 * max(float(np.abs(surface.points).max()) for surface in surfaces) or 1.0
    signed, ends = common_colours(surfaces)
    scale = ScalarMappable(Normalize(*ends), colormaps[_colour_map(signed)])
    for place, surface in enumerate(surfaces):
        axes = figure.add_subplot(1, len(surfaces), place + 1, projection="3d", computed_zorder=False)
        axes.plot_surface(
            *np.moveaxis(surface.points, -1, 0),
            facecolors=surface._patch_colours(scale),
            rstride=1,
            cstride=1,
            antialiased=False,
            linewidth=0,
            shade=False,
        )
        limits = (-reach, reach)
        axes.set(xlim=limits, ylim=limits, zlim=limits, xlabel="x", ylabel="y", zlabel="z")
        axes.set_box_aspect((1, 1, 1), zoom=0.9)
        axes.view_init(elev=24, azim=32)
        axes.tick_params(labelsize="small")
        for axis in (axes.xaxis, axes.yaxis, axes.zaxis):
            axis.set_major_locator(MaxNLocator(5))
        if len(surfaces) > 1:
            axes.set_title(titles[place], in_layout=False)
    figure.colorbar(scale, ax=figure.axes, shrink=0.7, pad=0.1 / len(surfaces), label=surfaces[0].unit or None)
    if len(surfaces) == 1:
        figure.suptitle(titles[0])
    vars(figure)["_repr_png_"] = partial(
        _saved, figure
    )  # notebooks draw only what pyplot knows, unless it can do so itself
    return figure


def _broken(title: str, width: float) -> str:
    """A title in lines that fit into so many inches."""
    return "\n".join(wrap(title, max(int(LETTERS_PER_INCH * width), 1), break_long_words=False))


def sphere_grid(polar: int = 97, azimuth: int = 193) -> np.ndarray:
    """Unit vectors on a grid of angles, poles and the seam included, [polar, azimuth, 3].

    With 97 by 193 points the axes and the face diagonals are on the grid.
    """
    theta, phi = np.meshgrid(np.linspace(0, np.pi, polar), np.linspace(0, 2 * np.pi, azimuth), indexing="ij")
    return np.stack([np.sin(theta) * np.cos(phi), np.sin(theta) * np.sin(phi), np.cos(theta)], axis=-1)


def surface_of(
    function: Callable[[np.ndarray], np.ndarray], title: str = "", unit: str = "", directions: np.ndarray | None = None
) -> Surface:
    """The surface of any function of direction.

    Args:
        function: From unit vectors [*d, 3] to real values [*d].
        title: What is shown.
        unit: Unit of the values.
        directions: Grid [polar, azimuth, 3]; by default that of :func:`sphere_grid`.

    Raises:
        SurfaceError: The function's values have another shape, or are not finite.

    >>> import cartensor as ct
    >>> round(ct.surface_of(lambda n: n[..., 2] ** 2, unit="eV").maximum[0], 3)
    1.0
    """
    grid = sphere_grid() if directions is None else directions
    values = real_numbers(function(grid), "a surface shows", SurfaceError)
    if values.shape != grid.shape[:-1]:
        raise SurfaceError(
            f"the function of {grid.shape} directions has values of shape {values.shape}, "
            f"expected {grid.shape[:-1]}; a batch of tensors makes one surface each"
        )
    if not np.isfinite(values).all():
        raise SurfaceError("the function is not finite in some directions")
    return Surface(grid, values, function, title, unit)


def tensor_surface(tensor, title: str = "", unit: str = "") -> Surface:
    """A tensor contracted with n on all its indices: T_ij... n_i n_j ..., its longitudinal effect.

    For a tensor of rank 2 it is the quadratic form n A n, for a natural tensor its harmonic polynomial on the
    sphere.

    Args:
        tensor: One tensor of rank 1 or more, [3, ..., 3].
        title: What is shown.
        unit: Unit of the values.

    Raises:
        SurfaceError: The array is not one tensor of finite numbers.

    >>> import cartensor as ct
    >>> ct.tensor_surface([[1, 0, 0], [0, 2, 0], [0, 0, 3]]).minimum[0]
    1.0
    """
    array = real_numbers(tensor, "a surface shows", SurfaceError)
    if not array.ndim or set(array.shape) != {3}:
        raise SurfaceError(f"one tensor with axes of length 3 is needed, got the shape {array.shape}")

    def contracted(directions: np.ndarray) -> np.ndarray:
        result = array @ np.moveaxis(directions, -1, 0).reshape(3, -1)  # [3, ..., 3, directions]
        vectors = directions.reshape(-1, 3).T
        while result.ndim > 1:
            result = np.sum(result * vectors, axis=-2)
        return result.reshape(directions.shape[:-1])

    return surface_of(contracted, title, unit)


def natural_tensor_surface(components, weight: int, title: str = "", unit: str = "") -> Surface:
    """A natural tensor as a polar surface: T n^l.

    Args:
        components: Packed components, [2l+1].
        weight: l, at least 1.
        title: What is shown.
        unit: Unit of the values.

    Raises:
        SurfaceError: The array is not one natural tensor of this weight, or the weight is 0.

    >>> import cartensor as ct
    >>> round(ct.natural_tensor_surface([0, 0, 0, 0, 1], 2).maximum[0], 3)
    0.816
    """
    array = real_numbers(components, "a surface shows", SurfaceError)
    if weight < 1 or array.shape != (2 * weight + 1,):
        raise SurfaceError(
            f"a natural tensor of weight {weight} has {2 * weight + 1} components, and a "
            f"surface for weights from 1; got the shape {array.shape}"
        )
    return tensor_surface(unpack(array, weight), title or f"natural tensor of weight {weight}", unit)


def representation_quadric(tensor, title: str = "representation quadric", unit: str = "") -> Surface:
    """The ellipsoid x A x = 1 of a positive definite symmetric tensor: radius 1 / sqrt(n A n).

    J. F. Nye, Physical Properties of Crystals, chapter I; of the inverse dielectric tensor it is the optical
    indicatrix.

    Args:
        tensor: A, [3, 3].
        title: What is shown.
        unit: Unit of the radius.

    Raises:
        SurfaceError: The tensor is not positive definite, so that its quadric is no closed surface.

    >>> import cartensor as ct
    >>> round(ct.representation_quadric([[1, 0, 0], [0, 1, 0], [0, 0, 4]]).minimum[0], 3)
    0.5
    """
    form = tensor_surface(tensor)
    if np.ndim(tensor) != 2 or form.minimum[0] <= 0:
        raise SurfaceError("a closed quadric needs a positive definite 3x3 tensor; tensor_surface draws any form n A n")
    return surface_of(lambda directions: 1 / np.sqrt(form.function(directions)), title, unit)
