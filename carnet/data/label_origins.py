"""Where labels come from: what `carnet label` notes in a frame about the calculator that made them."""

from __future__ import annotations

import json
import sys
from collections.abc import Collection, Iterable, Mapping
from typing import Any

KEY = "labelled_by"
"""Entry of a frame: a list of records, one for each time that it was labelled."""

CALCULATOR, LABELS = "calculator", "labels"  # of a record: a name, and property -> the name of its label


def origin_records(info: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The records of a frame; an entry of this name that is another program's is none.

    Args:
        info: the frame's entries.
    """
    entry = info.get(KEY)
    if not isinstance(entry, (list, tuple)):
        return []
    return [
        dict(record)
        for record in entry
        if isinstance(record, Mapping)
        and isinstance(record.get(CALCULATOR), str)
        and isinstance(record.get(LABELS), Mapping)
    ]


def label_origins(info: Mapping[str, Any], names: Collection[str]) -> tuple[str, ...]:
    """The records of a frame that made one of some labels, each as JSON.

    Args:
        info: the frame's entries.
        names: of the labels.
    """
    found = []
    for record in origin_records(info) if KEY in info else ():
        if set(names).intersection(map(str, record[LABELS].values())):
            # thousands of frames have the same text, which is kept once
            found.append(sys.intern(json.dumps(record, sort_keys=True, ensure_ascii=False)))
    return tuple(found)


def origins_by_calculator(origins: Iterable[tuple[str, int]]) -> dict[str, dict[str, Any]]:
    """Records by the names of their calculators, with the structures that each has labelled.

    Args:
        origins: texts of `label_origins`, and how many structures have each.
    """
    found: dict[str, dict[str, Any]] = {}
    for text, count in sorted(origins):
        record = json.loads(text)
        name = base = record.pop(CALCULATOR)
        number = 1
        while name in found:
            number += 1
            name = f"{base} ({number})"
        found[name] = {"structures": count, **record}
    return found
