"""What a model is made of: its hyperparameters, with presets, validated.

Neither ase nor vesin nor torch.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, field_validator, model_validator

from carnet.data.targets.target import TargetConfig
from carnet.errors import InputError, listing
from carnet.files.ranges import between
from codegen.families.paths import check_path_set

PRESETS: dict[str, dict[str, Any]] = {
    "default": {"max_weight": 3, "feature_weight": 1},
    "paper": {"radial_knots": None, "linear": "independent", "readout_hidden": (64, 64)},
    "small": {"channels": 32, "path_set": "lite", "radial_hidden": (32, 32), "readout_hidden": (32,)},
    "large": {"channels": 128, "max_weight": 3, "radial_hidden": (128, 128), "readout_hidden": (128,)},
}
"""Named choices of hyperparameters; keys given explicitly win over the preset's."""

LONGEST = 30.0
"""Å, of a cutoff; beyond, a typing error is likelier than a purpose, and so it is for the numbers that follow."""
WIDEST, MOST_LAYERS, MOST_KNOTS = 4096, 32, 4096


class ZBLConfig(BaseModel):
    """The repulsion of nuclei at short distances, :mod:`carnet.model.repulsion`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    outer: float | None = Field(
        None,
        gt=0,
        le=LONGEST,
        allow_inf_nan=False,
        description="Å, where it ends for every pair; null: the sum of the pair's covalent radii",
    )


class ModelConfig(BaseModel):
    """Hyperparameters of :class:`carnet.model.network.CarNet`.

    Raises:
        pydantic.ValidationError: an unknown key, or a value outside its range.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    preset: Literal["default", "paper", "small", "large"] = "default"
    cutoff: Annotated[float, between(0.1, LONGEST)] = Field(5.0, gt=0, allow_inf_nan=False, description="Å")
    max_weight: int = Field(2, ge=0, le=6, description="highest weight L of harmonics and moments")
    feature_weight: int | None = Field(
        None, ge=0, le=6, description="highest weight of the features between layers; null: L"
    )
    channels: int = Field(64, ge=1, le=WIDEST)
    layers: int = Field(2, ge=1, le=MOST_LAYERS)
    degree: int = Field(3, ge=1, le=6, description="correlation degree of the hyper moment")
    path_set: str = Field("full", description="full, lite, camp or level=N")
    parities: Literal["auto", "polar", "all"] = Field(
        "auto", description="of the features; auto: polar, and axial ones in the last layer of targets with axial parts"
    )
    radial_basis: Literal["bessel", "rational", "chebyshev"] = "bessel"
    radial_size: int = Field(8, ge=1, le=WIDEST)
    envelope_power: int = Field(
        6,
        ge=3,
        le=12,
        description="of the envelope that ends the radial basis; high powers end it nearer to the cutoff",
    )
    radial_hidden: tuple[int, ...] = (64, 64)
    radial_knots: int | None = Field(
        64,
        ge=8,
        le=MOST_KNOTS,
        description="intervals of the cubic splines that the radial network makes; null: the network itself on every edge",
    )
    linear: Literal["independent", "full", "factorized"] = Field("full", description="how linear maps see the species")
    readout_hidden: tuple[int, ...] = (64,)
    zbl: ZBLConfig | None = Field(None, description="repulsion at short distances; true: as given by its defaults")

    @model_validator(mode="before")
    @classmethod
    def _fill_from_preset(cls, values: Any) -> Any:
        if not (isinstance(values, dict) and isinstance(values.get("preset", "default"), str)):
            return values
        preset = dict(PRESETS.get(values.get("preset", "default"), {}))
        if "max_weight" in values:  # the preset's choice belongs to the L of the preset
            preset.pop("feature_weight", None)
        return {**preset, **values}

    @model_validator(mode="after")
    def _features_are_moments(self) -> ModelConfig:
        if self.feature_weight is not None and self.feature_weight > self.max_weight:
            raise ValueError(f"feature_weight is {self.feature_weight}, expected at most max_weight, {self.max_weight}")
        return self

    @field_validator("zbl", mode="before")
    @classmethod
    def _zbl_may_be_a_switch(cls, value: Any) -> Any:
        return {True: {}, False: None}[value] if isinstance(value, bool) else value

    @model_validator(mode="after")
    def _zbl_ends_within_the_cutoff(self) -> ModelConfig:
        if self.zbl is not None and self.zbl.outer is not None and self.zbl.outer > self.cutoff:
            raise ValueError(f"zbl.outer is {self.zbl.outer:g} Å, expected at most the cutoff, {self.cutoff:g} Å")
        return self

    def check_parities(self, targets: Iterable[TargetConfig]) -> None:
        """Raise InputError for a target with an axial part, where the features may be polar only."""
        for target in targets:
            axial = [str(irrep) for _, irrep in target.decomposition.irreps if not irrep.is_polar]
            if axial and self.parities == "polar":
                raise InputError(
                    f"target {target.name}: its parts {listing(axial)} are axial (a polar tensor has them where rank minus "
                    "weight is odd, such as the antisymmetric part of a shielding), which 'parities: polar' cannot "
                    "predict; leave model.parities out, or give 'auto' or 'all'"
                )

    @field_validator("path_set")
    @classmethod
    def _path_set_exists(cls, name: str) -> str:
        if len(name) > 9:
            raise ValueError("full, lite, camp or level=N with a number N below 1000")
        return check_path_set(name)

    @field_validator("radial_hidden", "readout_hidden")
    @classmethod
    def _widths_are_positive(cls, widths: tuple[int, ...]) -> tuple[int, ...]:
        if len(widths) > MOST_LAYERS or not all(1 <= width <= WIDEST for width in widths):
            raise ValueError(f"layer widths must be >= 1 and at most {WIDEST}, in at most {MOST_LAYERS} layers")
        return widths
