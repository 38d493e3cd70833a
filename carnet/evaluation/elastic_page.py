"""The page about predicted elastic tensors: constants, moduli, stability and Young's modulus by direction."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from carnet.data.crystal_symmetry import CrystalSymmetry, crystal_symmetry
from carnet.data.structures import Structure
from carnet.data.targets.symmetry import ELASTIC
from carnet.data.targets.target import TargetConfig
from carnet.display.page import Headline, Plot, Report, Section, Table, made_with, percent, readable
from carnet.display.results import Results
from carnet.errors import InputError, listing, suggestion
from carnet.evaluation.comparison import ROUNDING
from carnet.prediction.predictions import Prediction
from carnet.prediction.projection import project, relative_change
from cartensor.elastic_surfaces import youngs_modulus_surface
from cartensor.moduli import ElasticModuli, elastic_moduli
from cartensor.surfaces import Surface


@dataclass(frozen=True)
class ElasticResult:
    """The predicted elastic tensor of one structure.

    Attributes:
        structure: What was predicted.
        formula: Its chemical formula.
        moduli: Of the tensor that is reported.
        symmetry: Of the structure; None where it has no space group.
        change: By how much projection on the crystal class changes the predicted tensor, relative to its
            size; None without a space group.
        projected: Whether the reported tensor is the projected one.
    """

    structure: Structure
    formula: str
    moduli: ElasticModuli
    symmetry: CrystalSymmetry | None
    change: float | None
    projected: bool

    @property
    def is_stable(self) -> bool:
        """Whether every strain costs energy."""
        return bool(self.moduli.is_stable)

    def surface(self, unit: str) -> Surface | None:
        """Young's modulus by direction; None for a tensor that is not stable, whose modulus has poles."""
        return youngs_modulus_surface(self.moduli, unit) if self.is_stable else None


def elastic_target(targets: Sequence[TargetConfig], name: str | None = None) -> TargetConfig:
    """The elastic stiffness among a model's targets.

    Args:
        targets: Of the model.
        name: Which one it is; None: the only one.

    Raises:
        InputError: There is none, several, or the named one is no elastic stiffness.
    """
    possible = [
        target
        for target in targets
        if target.per == "structure" and target.rank == 4 and target.decomposition.signature == ELASTIC
    ]
    names = [target.name for target in possible]
    if name is None and len(possible) == 1:
        return possible[0]
    if name in names:
        return possible[names.index(name)]
    asked = "name one (--stiffness)"
    if name is not None:
        asked = f"{name!r} is not among them.{suggestion(name, names)}"
    raise InputError(f"elastic tensors (ijkl=jikl=klij) of the model: {listing(names)}; {asked}")


def elastic_results(
    structures: Sequence[Structure],
    predictions: Sequence[Prediction],
    target: TargetConfig,
    *,
    projected: bool = False,
) -> list[ElasticResult]:
    """Moduli of predicted tensors.

    Args:
        structures: What was predicted.
        predictions: One each.
        target: The elastic stiffness.
        projected: Whether tensors are averaged over the operations of the space group.
    """
    from ase import Atoms

    found = []
    for structure, prediction in zip(structures, predictions, strict=True):
        natural, symmetry, change = prediction.tensors[target.name], crystal_symmetry(structure), None
        if symmetry is not None:
            averaged = project(target, natural, symmetry)
            change = relative_change(natural, averaged)
            natural = averaged if projected else natural
        found.append(
            ElasticResult(
                structure,
                Atoms(structure.numbers).get_chemical_formula(empirical=True),
                elastic_moduli(target.full(natural)[0]),
                symmetry,
                change,
                projected and symmetry is not None,
            )
        )
    return found


def file_names(structures: int) -> list[str]:
    """Names of the files that `write_elastic` may write of so many structures."""
    return ["elastic.json", "report.html", *(_picture(position) for position in range(structures))]


def _picture(position: int) -> str:
    return f"youngs_modulus_{position}.png"


def write_elastic(results: Sequence[ElasticResult], unit: str, folder: str | Path, title: str) -> list[Path]:
    """Write ``elastic.json``, ``report.html``, and a picture of Young's modulus of every stable structure.

    Args:
        results: At least one.
        unit: Of the stiffness.
        folder: Made where missing.
        title: Which model predicted what.

    Returns:
        The files.

    Raises:
        InputError: Files are in the way that carnet did not write.
    """
    files: dict[str, object] = {"elastic.json": [_entry(result, unit) for result in results]}
    sections = []
    for position, result in enumerate(results):
        surface = result.surface(unit)
        plots = []
        if surface is not None:
            files[_picture(position)] = figure = surface.figure(5.5)
            # thousands of patches: as a picture within the page's figure
            for collection in (each for axes in figure.axes for each in axes.collections):
                collection.set_rasterized(True)
            plots.append(Plot(figure, f"{surface}. The radius is the modulus along that direction."))
        sections.append(_section(result, unit, plots))
    files["report.html"] = Report("Elastic tensors", title, _headlines(results, unit), [*sections, made_with()])
    return Results(files).write(folder)


def _headlines(results: Sequence[ElasticResult], unit: str) -> list[Headline]:
    if len(results) > 1:
        stable = sum(result.is_stable for result in results)
        remark = f"{stable} of them stable"
        return [Headline("Structures", str(len(results)), "", remark, stable == len(results))]
    (result,) = results
    if not result.is_stable:
        return [Headline("Stability", "not stable", "", "a strain lowers the energy", False)]
    moduli = result.moduli
    return [
        Headline("Bulk modulus", readable(float(moduli.bulk_modulus.hill)), unit, "Hill"),
        Headline("Shear modulus", readable(float(moduli.shear_modulus.hill)), unit, "Hill"),
        Headline("Young's modulus", readable(float(moduli.polycrystal_youngs_modulus)), unit, "polycrystal"),
        Headline("Universal anisotropy", readable(float(moduli.universal_anisotropy))),
    ]


def _section(result: ElasticResult, unit: str, plot: list[Plot]) -> Section:
    moduli, symmetry = result.moduli, result.symmetry
    text = f"{result.structure.source}. "
    if symmetry is not None:
        group = f"{symmetry.international} ({symmetry.space_group})"
        does = "changed" if result.projected else "would change"
        text += f"{symmetry.system.capitalize()}, space group {group}. The projection on the crystal class "
        text += f"{does} the tensor by {result.change:.1e} of its size. "
    eigenvalues = ", ".join(readable(float(value)) for value in moduli.eigenvalues)
    shares = [(weight, share) for weight, share in moduli.harmonic_shares().items() if share > ROUNDING]
    parts = ", ".join(f"{percent(float(share))} are of weight {weight}" for weight, share in shares)
    text += f"Of the squared norm {parts}. "
    text += f"{'Stable' if result.is_stable else 'Not stable'}: eigenvalues {eigenvalues} {unit}."
    constants = Table(
        (f"C, {unit}", *"123456"), [(str(k + 1), *map(_number, row)) for k, row in enumerate(moduli.voigt)]
    )
    items: list[Plot | Table] = [constants]
    if result.is_stable:
        items += [modulus_table(moduli, unit), *plot]
    return Section(result.formula, text, items)


def _number(value: float) -> str:
    return f"{value:.2f}" if abs(value) >= 0.005 else "0"


def modulus_table(moduli: ElasticModuli, unit: str) -> Table:
    """Averages of the moduli over the directions of a crystal, and what a polycrystal has."""
    averages = [("bulk modulus", moduli.bulk_modulus), ("shear modulus", moduli.shear_modulus)]
    rows = [
        (name, unit, *(readable(float(value)) for value in (each.voigt, each.reuss, each.hill)))
        for name, each in averages
    ]
    rows.append(("Young's modulus", unit, "–", "–", readable(float(moduli.polycrystal_youngs_modulus))))
    rows.append(("Poisson ratio", "1", "–", "–", readable(float(moduli.polycrystal_poisson_ratio))))
    return Table(("polycrystal", "unit", "Voigt", "Reuss", "Hill"), rows)


def _entry(result: ElasticResult, unit: str) -> dict[str, object]:
    moduli, symmetry = result.moduli, result.symmetry
    made: dict[str, object] = {
        "source": result.structure.source,
        "formula": result.formula,
        "unit": unit,
        "voigt": moduli.voigt.tolist(),
        "eigenvalues": moduli.eigenvalues.tolist(),
        "stable": result.is_stable,
        "space_group": None if symmetry is None else symmetry.space_group,
        "crystal_system": None if symmetry is None else symmetry.system,
        "projected": result.projected,
        "projection_change": result.change,
    }
    if result.is_stable:
        for name in ("bulk_modulus", "shear_modulus"):
            averages = getattr(moduli, name)
            made[name] = {kind: float(getattr(averages, kind)) for kind in ("voigt", "reuss", "hill")}
        made["youngs_modulus"] = float(moduli.polycrystal_youngs_modulus)
        made["poisson_ratio"] = float(moduli.polycrystal_poisson_ratio)
        made["universal_anisotropy"] = float(np.asarray(moduli.universal_anisotropy))
    return made
