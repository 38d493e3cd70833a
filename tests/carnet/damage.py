"""Edits of nested JSON, drawn by a seed: a key removed or renamed, its value of another kind, a number changed."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from typing import Any

ODD = (
    None, True, "", "x", "1", -1, 0, 1, 10**9, 2**63, 10**400, 1e300, -1e300, 1e-320, float("nan"), float("inf"),
    [], [[]], [[[None]]], {}, {"x": {}},
)  # fmt: skip
"""Values of every kind that JSON has, and some that only Python's JSON has."""


def places(value: Any, path: tuple = ()) -> Iterator[tuple]:
    """Paths of everything inside of nested mappings and lists; of a list of many only the first and the last."""
    keys = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    for key in keys if len(keys) < 4 or isinstance(value, dict) else (0, len(keys) - 1):
        yield (*path, key)
        yield from places(value[key], (*path, key))


def edited(document: Any, seed: int) -> tuple[Any, str]:
    """A copy with one edit, and the edit in words."""
    draw = random.Random(seed)
    document = copy.deepcopy(document)
    # by depth first: else the many numbers of a long list are all that is ever edited
    paths = list(places(document))
    depth = draw.choice(sorted({len(path) for path in paths}))
    *parents, key = draw.choice([path for path in paths if len(path) == depth])
    mapping = document
    for parent in parents:
        mapping = mapping[parent]
    old, name = mapping[key], ".".join(map(str, (*parents, key)))
    kind = draw.choice(("remove", "replace", "replace", "change", "add", "rename", "wrap"))
    if kind == "remove":
        del mapping[key]
        return document, f"{name} removed"
    if kind == "rename" and isinstance(key, str):
        mapping[draw.choice((f"{key}s", key[:-1], key.upper()))] = mapping.pop(key)
        return document, f"{name} renamed"
    if kind == "wrap":
        mapping[key] = draw.choice(([old], {"x": old}, [old, old]))
        return document, f"{name} within another value"
    if kind == "add" and isinstance(old, (dict, list)):
        if isinstance(old, dict):
            old["stranger"] = draw.choice(ODD)
        else:
            old.append(draw.choice(ODD) if draw.random() < 0.5 or not old else old[0])
        return document, f"{name} extended"
    if kind == "change" and type(old) in (int, float):
        mapping[key] = draw.choice((old + 1, -old, 2 * old, old * 10**6, old + 0.5))
    elif kind == "change" and isinstance(old, str):
        mapping[key] = draw.choice((old + "x", old[:-1], old.upper(), old[::-1]))
    else:
        mapping[key] = draw.choice(ODD)
    return document, f"{name}: {json.dumps(old)[:40]} -> {json.dumps(mapping[key])[:40]}"
