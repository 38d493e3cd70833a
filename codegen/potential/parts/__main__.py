"""``python -m PACKAGE check | info``: compare with the trained model again, or say what the package is."""

from __future__ import annotations

import json
import sys

from .check import deviations
from .evaluator import DTYPES
from .runtime.deviation import is_within
from .stored import FOLDER, description


def main(arguments: list[str]) -> int:
    if arguments == ["info"]:
        shown = {key: value for key, value in description().items() if key not in ("members", "arrays")}
        print(json.dumps(shown, indent=2, ensure_ascii=False))
        return 0
    if arguments != ["check"]:
        print(f"usage: python -m {FOLDER.name} check | info", file=sys.stderr)
        return 2
    failed = False
    for dtype in DTYPES:
        allowed = description()["allowed"][dtype]
        for name, value in deviations(dtype).items():
            good = is_within(value, allowed[name])
            failed |= not good
            print(f"{dtype} {name:7s} off by {value:.1e}, allowed {allowed[name]:.0e}{'' if good else '  FAILED'}")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
