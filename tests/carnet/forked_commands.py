"""Commands in processes that can be killed, or lose their disk, at a chosen place: a server that forks one for each.

Loading everything takes seconds, a fork a hundredth of one, so that there can be hundreds. A place is the number of an
operation on files below the working directory of the command: opening for writing, making, renaming, removing, and
``fsync``; they are seen by an audit hook, before they happen.
"""

from __future__ import annotations

import json
import os
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
CHANGES = {
    "os.mkdir": 0,
    "os.rename": 0,
    "os.remove": 0,
    "os.rmdir": 0,
    "os.truncate": 0,
    "os.link": 1,
    "os.symlink": 1,
}
REMOVALS = {"os.remove", "os.rmdir"}
WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC


@dataclass(frozen=True)
class Ended:
    """How a command has ended.

    Attributes:
        code: What a shell would call its exit code; negative the signal that ended it.
        out: Standard output.
        err: Standard error.
        operations: How many operations on files it began.
    """

    code: int
    out: str
    err: str
    operations: int


class Server:
    """Runs commands, one after the other; a context manager."""

    def __enter__(self) -> Server:
        environment = {
            **os.environ, "OMP_NUM_THREADS": "1", "COLUMNS": "200", "SOURCE_DATE_EPOCH": "1750000000",
            "PYTHONPATH": str(ROOT), "MPLBACKEND": "agg",
        }  # fmt: skip
        self._process = subprocess.Popen(
            [sys.executable, "-m", __name__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment,
            cwd=ROOT,
        )  # fmt: skip
        return self

    def __exit__(self, *_: object) -> None:
        self._process.stdin.close()
        self._process.wait()

    def run(self, folder: Path, *arguments: object, **place: object) -> Ended:
        """Run a command in a folder.

        Args:
            folder: Its working directory.
            *arguments: Of ``carnet``; or ``codegen`` and those of it.
            **place: ``kill`` is the number of an operation before which it is killed; ``after`` seconds after which it
                is; ``fail`` with ``error`` the number of the first operation that fails, as do all later ones but
                removals, and the name of the error; ``limit`` the bytes that a file may have; ``full`` lets standard
                output be ``/dev/full``; ``finish`` lets the interpreter clear up in the end, which takes a second.
        """
        order = {"folder": str(folder), "arguments": [str(each) for each in arguments], **place}
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        return Ended(**json.loads(self._process.stdout.readline()))


def _serve() -> None:
    import ase.db.sqlite
    import ase.io.trajectory  # noqa: F401
    import h5py  # noqa: F401
    import matplotlib.figure  # noqa: F401

    import carnet.commands.main
    import carnet.data.writing.conversion
    import carnet.evaluation.results
    import carnet.model.file
    import carnet.simulation.md.run
    import carnet.training.committee.run
    import carnet.training.page
    import codegen.__main__

    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    for line in sys.stdin:
        order, kept = json.loads(line), Path(tempfile.mkdtemp())
        child = os.fork()
        if not child:
            _prepare(order, kept)
            program, *arguments = order["arguments"]
            if program == "codegen":
                _call(lambda: sys.exit(codegen.__main__.main(arguments)), order.get("finish", False))
            sys.argv = ["carnet", *order["arguments"]]
            _call(carnet.commands.main.main, order.get("finish", False))
            return
        if "after" in order:
            signal.signal(signal.SIGALRM, lambda *_, pid=child: os.kill(pid, signal.SIGKILL))
            signal.setitimer(signal.ITIMER_REAL, order["after"])
        _, status = os.waitpid(child, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
        out, err, count = (kept / name for name in ("out", "err", "count"))
        answer = {
            "code": os.waitstatus_to_exitcode(status),
            "out": out.read_text() if out.exists() else "",
            "err": err.read_text() if err.exists() else "",
            "operations": count.stat().st_size if count.exists() else 0,
        }
        shutil.rmtree(kept)
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


def _call(command: Callable[[], object], finish: bool) -> None:
    """Run a command to the end of its process."""
    try:
        command()
    except SystemExit as end:
        if finish:
            raise
        code = end.code if isinstance(end.code, int) else int(end.code is not None)
    except BaseException:
        if finish:
            raise
        traceback.print_exc()
        code = 1
    else:
        if finish:
            return
        code = 0
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    os._exit(code)


def _prepare(order: dict, kept: Path) -> None:
    os.chdir(order["folder"])
    for number, name in ((1, "/dev/full" if order.get("full") else kept / "out"), (2, kept / "err")):
        descriptor = os.open(name, os.O_WRONLY | os.O_CREAT, 0o600)
        os.dup2(descriptor, number)
    counter = os.open(kept / "count", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    below = os.path.join(os.path.realpath(order["folder"]), "")
    count, fsync = 0, os.fsync

    def operation(path: str | None = None, is_removal: bool = False) -> None:
        nonlocal count
        count += 1
        os.write(counter, b".")
        if count == order.get("kill"):
            os.kill(os.getpid(), signal.SIGKILL)
        if count >= order.get("fail", count + 1) and not is_removal:
            import errno

            number = getattr(errno, order["error"])
            raise OSError(number, os.strerror(number), path)

    def seen(event: str, arguments: tuple) -> None:
        if event == "open":
            path, _, flags = arguments
            if not flags & WRITES:
                return
        elif event in CHANGES:
            path = arguments[CHANGES[event]]
        else:
            return
        if isinstance(path, (str, bytes, os.PathLike)) and os.path.abspath(os.fsdecode(path)).startswith(below):
            operation(path, event in REMOVALS)

    def counted(descriptor: int) -> None:
        operation()
        fsync(descriptor)

    os.fsync = counted
    sys.addaudithook(seen)
    if "limit" in order:
        resource.setrlimit(resource.RLIMIT_FSIZE, (order["limit"], order["limit"]))


if __name__ == "__main__":
    _serve()
