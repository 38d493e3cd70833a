"""That the algebra which is imported is the one that was installed with the generator.

The distributions ``carnet`` and ``cartensor`` hold the same folder, and pip lets one write over the other.
"""

from __future__ import annotations

from pathlib import Path

import cartensor
from cartensor.version import __version__


def check_algebra(ours: Path, algebra: Path, version: str) -> None:
    """Refuse an algebra from another place or of another version.

    Args:
        ours: The folder of this package.
        algebra: That of ``cartensor``.
        version: Its version.

    Raises:
        ImportError: It is not that of this installation.
    """
    beside = ours.resolve().parent
    if algebra.resolve().parent != beside:
        raise ImportError(
            f"{beside / 'carnet'} would run on another cartensor than its own, {algebra}: pip uninstall cartensor"
        )
    # none in a source tree; the name of this folder has the version of the distribution
    installed = [folder.name.split("-")[1].removesuffix(".dist") for folder in beside.glob("carnet-*.dist-info")]
    if installed and version not in installed:
        raise ImportError(
            f"cartensor {version} was installed over that of carnet {installed[0]}, in {beside}; both must have one version: "
            f"pip uninstall cartensor, then pip install --force-reinstall --no-deps carnet=={installed[0]}"
        )


check_algebra(Path(__file__).parent, Path(cartensor.__file__ or "").parent, __version__)
