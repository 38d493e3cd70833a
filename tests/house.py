"""The house as its imports show it: storeys, rooms, and which of them use which. ``python -m tests.house`` draws it.

The picture is docs/house.svg.
"""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Sequence
from functools import cache
from html import escape
from pathlib import Path

ROOT = Path(__file__).parents[1]
# each floor, and what lies above it
FORBIDDEN = {"cartensor": {"codegen", "carnet"}, "codegen": {"carnet"}}
# the rooms of carnet, storey by storey: a room imports from storeys below its own
STOREYS = (
    {"errors", "moved"},
    {"files", "kernels"},
    {"display", "datasets"},
    {"data"},
    {"testing", "ops"},
    {"model"},
    {"prediction"},
    {"evaluation"},
    {"simulation", "training"},
    {"engines", "labelling"},
    {"lammps", "torch_sim", "commands"},
    {"__main__"},
)
# within the data: property tensors, then reading, then what is made of what was read
DATA = ({"targets"}, {"reading"}, {"writing", "checks"})
# below carnet: the generator from its rules up, and the algebra
GENERATOR = ({"runtime"}, {"families"}, {"passes"}, {"targets"}, {"potential"}, {"training"})


@cache
def imports(top: str) -> dict[str, set[tuple[str, bool]]]:
    """Module -> what it imports of its own floor and the others, wherever that stands, and whether for types only."""
    modules = {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): path
        for path in sorted((ROOT / top).rglob("*.py"))
        if path.parent.name != "kernels" or path.name == "__init__.py"
    }
    found = {}
    for module, path in modules.items():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        typing = {
            id(inner)
            for node in ast.walk(tree)
            if isinstance(node, ast.If) and getattr(node.test, "id", None) == "TYPE_CHECKING"
            for inner in ast.walk(node)
        }
        found[module] = set()
        for node in ast.walk(tree):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0 or {"parts", "runtime"} & set(path.parts), f"{path}: imports are absolute"
                names = [f"{node.module}.{alias.name}" for alias in node.names] if node.level == 0 else []
            elif isinstance(node, ast.Call) and "import_module" in ast.unparse(node.func) and node.args:
                names = [node.args[0].value] if isinstance(node.args[0], ast.Constant) else []
            # a name in a module is no module
            names = [
                name if name in modules or top != name.split(".")[0] else name.rpartition(".")[0] for name in names
            ]
            found[module] |= {
                (name, id(node) in typing) for name in names if name.split(".")[0] in (top, *FORBIDDEN, "carnet")
            }
    return found


def storey(module: str, storeys: Sequence[set[str]], depth: int) -> int | None:
    room = module.split(".")[depth] if module.count(".") >= depth else None
    return next((number for number, rooms in enumerate(storeys) if room in rooms), None)


WIDTH, MARGIN, GAP, LINE, LETTERS = 480, 14, 12, 15, 6.4  # of the picture, and of a letter at 12 pixels
STYLE = """
text { font: 12px system-ui, sans-serif; fill: #1f2328 } .name { font-weight: 600; font-size: 14px }
.floor { fill: #f6f8fa; stroke: #d1d9e0 } .room { fill: #fff; stroke: #8c959f } .use { fill: #0969da }
@media (prefers-color-scheme: dark) {
text { fill: #f0f6fc } .floor { fill: #151b23; stroke: #3d444d } .room { fill: #0d1117; stroke: #6e7681 } .use { fill: #4493f8 }
}"""


def _says(folder: Path) -> str:
    """The first sentence of a package or a module, without its marks."""
    path = folder / "__init__.py" if folder.is_dir() else folder.with_suffix(".py")
    text = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return text.replace("\n", " ").replace("`", "").split(". ")[0].split(".  ")[0].rstrip(".")


def _uses(floor: str, room: str) -> str:
    """The rooms of the same floor that the modules of one import, not for types only."""
    used = {
        name.split(".")[1]
        for module, names in imports(floor).items()
        for name, typing in names
        if module.startswith(f"{floor}.{room}") and name.startswith(f"{floor}.") and not typing
    }
    rooms = [other for other in sorted(used - {room}) if (ROOT / floor / other).is_dir()]
    return f"\u2193 {', '.join(rooms)}" if rooms else ""


def drawing() -> str:
    """The house as SVG: carnet above codegen above cartensor, in carnet a storey above those that it may use.

    Each room says what it is for and which other rooms of its floor its modules import.
    """
    shapes, y = [], float(MARGIN)
    for floor, storeys in (("carnet", STOREYS), ("codegen", GENERATOR), ("cartensor", ())):
        top = y
        inside = [f'<text class="name" x="{MARGIN + 10}" y="{y + 20:g}">{floor}</text>']
        y += 24
        for text in textwrap.wrap(_says(ROOT / floor), int((WIDTH - 2 * MARGIN - 20) / LETTERS)):
            inside.append(f'<text x="{MARGIN + 10}" y="{y + 12:g}">{escape(text)}</text>')
            y += LINE
        y += 10
        for rooms in reversed(storeys):
            present = [room for room in sorted(rooms) if (ROOT / floor / room / "__init__.py").exists()]
            if not present:
                continue
            width = (WIDTH - 2 * MARGIN - 20 - GAP * (len(present) - 1)) / len(present)
            letters = int((width - 16) / LETTERS)
            texts = {room: textwrap.wrap(_says(ROOT / floor / room), letters) for room in present}
            uses = {room: textwrap.wrap(_uses(floor, room), letters, subsequent_indent="   ") for room in present}
            height = 28 + LINE * max(len(texts[room]) + len(uses[room]) for room in present)
            for number, room in enumerate(present):
                x = MARGIN + 10 + number * (width + GAP)
                inside.append(f'<rect class="room" x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}" rx="5"/>')
                inside.append(f'<text class="name" x="{x + 8:g}" y="{y + 19:g}">{room}</text>')
                for k, text in enumerate(texts[room] + uses[room]):
                    kind = ' class="use"' if k >= len(texts[room]) else ""
                    inside.append(f'<text{kind} x="{x + 8:g}" y="{y + 36 + LINE * k:g}">{escape(text)}</text>')
            y += height + 10
        shapes.append(
            f'<rect class="floor" x="{MARGIN}" y="{top:g}" width="{WIDTH - 2 * MARGIN}" height="{y - top:g}" rx="8"/>'
        )
        shapes += inside
        y += GAP
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {y:g}" role="img" aria-label="The house: '
        f'carnet on codegen on cartensor, and their rooms"><style>{STYLE}</style>\n' + "\n".join(shapes) + "\n</svg>\n"
    )


if __name__ == "__main__":
    (ROOT / "docs/house.svg").write_text(drawing(), encoding="utf-8")
