"""Young's modulus by direction, of predicted beside reference stiffnesses."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from matplotlib.figure import Figure

from carnet.display.page import Plot, percent
from carnet.evaluation.metrics import ComparedFrame
from carnet.evaluation.tensors import TensorComparison
from cartensor.moduli import elastic_moduli
from cartensor.surfaces import Surface, sphere_grid, surface_of, surfaces_figure

WIDTH = 4.6  # inches of one surface; two fill a page
GRID = (49, 97)  # coarser than a picture of its own


def shown_surfaces(compared: TensorComparison, frames: Sequence[ComparedFrame]) -> list[Plot]:
    """Reference beside prediction for the crystals of the smallest, the middle and the largest error.

    Errors are lengths of differences over those of the references. Only tensors that are positive definite on both
    sides have such a surface.

    Args:
        compared: Any target; without plots where it is no stiffness of structures.
        frames: Of the evaluation.
    """
    target = compared.target
    if target.rank != 4 or target.per != "structure" or not target.is_symmetric_map:
        return []
    sides = [values.reshape(-1, 3, 3, 3, 3) for values in (compared.full.reference, compared.full.predicted)]
    frame = compared.full.frame.reshape(len(sides[0]), -1)[:, 0]
    moduli = [(row, *(elastic_moduli(side[row]) for side in sides)) for row in range(len(frame))]
    stable = [(row, true, said) for row, true, said in moduli if true.is_stable and said.is_stable]
    sizes = [np.linalg.norm(side.reshape(len(frame), -1), axis=1) for side in (sides[0], sides[1] - sides[0])]
    stable.sort(key=lambda entry: sizes[1][entry[0]] / sizes[0][entry[0]])
    last = len(stable) - 1
    plots = []
    for place, name in {0: "smallest", last // 2: "middle", last: "largest"}.items() if stable else ():
        row, true, said = stable[place]
        surfaces = [
            surface_of(each.youngs_modulus, title, target.unit or "", sphere_grid(*GRID))
            for title, each in (("reference", true), ("predicted", said))
        ]
        of = frames[int(frame[row])]
        system = f", {of.system}" if of.system else ""
        caption = (
            f"Young's modulus by direction of the crystal with the {name} error, {percent(sizes[1][row] / sizes[0][row])} "
            f"of the tensor: {of.formula}{system}, {of.source}. The radius is the modulus along that direction."
        )
        plots.append(Plot(_figure(surfaces), caption))
    return plots


def _figure(surfaces: Sequence[Surface]) -> Figure:
    figure = surfaces_figure(surfaces, WIDTH)
    # thousands of patches: as a picture within the page's figure
    for collection in (each for axes in figure.axes for each in axes.collections):
        collection.set_rasterized(True)
    return figure
