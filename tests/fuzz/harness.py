"""Reads changed files in a process of its own, within limits, and says what came of each."""

from __future__ import annotations

import argparse
import importlib
import json
import os
import pickle
import resource
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import pytest

from tests.fuzz.mutators import Mutator

FEW, MANY = 200, 5000
"""Inputs of a reader in every run of the tests, and in the long ones."""

SECONDS = 10.0
"""Longest time that an input may take, of the processor; a machine that is busy takes longer, and one that waits is noticed too."""

MEMORY = 2.0
"""Largest memory of the process, over what it has after the sound files."""

_GUARD = 8 << 30  # bytes of address space, so that a failure does not take the machine with it
_ROOT = Path(__file__).parents[2]
SAME, REFUSED, EDITED = "same", "refused", "edited"


@dataclass(frozen=True)
class Reader:
    """What reads a kind of file.

    Attributes:
        name: of the kind.
        sound: names and contents of sound files; a function that makes them where that is work.
        read: makes content of a file, which is compared with that of the sound one; a function of a module.
        mutators: what the files suffer.
        takes_edits: whether other content may come out, as of text that anybody may edit; not of a file with checksums. A
            function of the sound content and the other one where it depends on what has changed.
        refusals: the exceptions that say to a user what is wrong.
        beside: names and contents of sound files in the same folder, as of a run, which suffer nothing; or a function.
        write: puts content where it is read, as a file; or unpacks a folder there, whose content is an archive.
        is_apart: whether every reading has a process of its own, as of code, which is imported and run.
        cost: what an input takes, over what one of other readers does: there are fewer of them.
    """

    name: str
    sound: Mapping[str, bytes] | Callable[[], Mapping[str, bytes]]
    read: Callable[[Path], Any]
    mutators: Sequence[Mutator]
    takes_edits: bool | Callable[[Any, Any], bool] = False
    refusals: tuple[type[Exception], ...] = ()
    beside: Mapping[str, bytes] | Callable[[], Mapping[str, bytes]] = field(default_factory=dict)
    write: Callable[[Path, bytes], Any] = Path.write_bytes
    is_apart: bool = False
    cost: int = 1


@dataclass(frozen=True)
class Outcome:
    """What came of one input.

    Attributes:
        number: of the input.
        kind: ``same``, ``refused`` or ``edited``; all else breaks the promise.
        details: file, mutators, and what was raised.
    """

    number: int
    kind: str
    details: str

    @property
    def is_kept(self) -> bool:
        """Whether that was promised."""
        return self.kind in (SAME, REFUSED, EDITED)


def each(readers: Sequence[Reader]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """A test of readers and numbers of inputs: few, and in long runs many."""
    cases = [
        pytest.param(reader, count // reader.cost, id=f"{reader.name}-{count // reader.cost}", marks=marks)
        for count, marks in ((FEW, ()), (MANY, pytest.mark.slow))
        for reader in readers
    ]
    return pytest.mark.parametrize(("reader", "count"), cases)


def hold(reader: Reader, count: int, seed: int = 0) -> None:
    """Assert that every input of a campaign ends as promised."""
    outcomes = list(campaign(reader, count, seed))
    broken = [outcome for outcome in outcomes if not outcome.is_kept]
    assert len(outcomes) == count
    assert not broken, "\n".join(f"input {each.number}: {each.kind}: {each.details}" for each in broken[:10])


def campaign(reader: Reader, count: int, seed: int = 0) -> Iterator[Outcome]:
    """What comes of a reader's inputs; one that ends or holds up the process is told like the others."""
    start = 0
    while start < count:
        for outcome in _in_process(reader, start, count, seed):
            start = outcome.number + 1
            yield outcome


def _in_process(reader: Reader, start: int, count: int, seed: int) -> Iterator[Outcome]:
    program = [sys.executable, "-m", "tests.fuzz.harness", reader.read.__module__]
    options = ["--reader", reader.name, "--start", str(start), "--count", str(count), "--seed", str(seed), "--json"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(_ROOT), os.environ.get("PYTHONPATH", "")])}
    with tempfile.TemporaryFile() as errors:
        process = subprocess.Popen(
            [*program, *options], stdout=subprocess.PIPE, stderr=errors, cwd=_ROOT, env=environment
        )
        try:
            lines = _lines(process, 6 * SECONDS)
            is_ready = next(lines, None) is not None  # it has read the sound files
            number = start
            for line in lines if is_ready else ():
                yield Outcome(**json.loads(line))
                number += 1
            errors.seek(0)
            said = errors.read()[-2000:].decode("utf-8", "replace")
            if not is_ready:
                raise RuntimeError(f"{reader.name}: a sound file is not read: {said}")
            if number < count:
                how = f"ended by {process.wait()}" if process.poll() is not None else "stopped answering"
                yield Outcome(number, "lost", f"the process {how}: {said}")
        finally:
            process.kill()
            process.wait()
            process.stdout.close()


def _lines(process: subprocess.Popen[bytes], seconds: float) -> Iterator[bytes]:
    """The lines of a process until it ends, or says nothing for so long."""
    rest, pipe = b"", process.stdout.fileno()
    while select.select([pipe], [], [], seconds)[0] and (block := os.read(pipe, 1 << 16)):
        *lines, rest = (rest + block).split(b"\n")
        yield from lines
    if process.poll() is None:
        time.sleep(0.1)


READY = Outcome(-1, SAME, "the sound files are read")


class _TooLong(BaseException):
    """Not an Exception, which a reader might take for its library's."""


def _run(reader: Reader, numbers: range, seed: int) -> Iterator[Outcome]:
    """The inputs of these numbers, one after the other, here."""
    sound, beside = (each() if callable(each) else each for each in (reader.sound, reader.beside))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        contents, memory = {}, 0
        for file in sound:
            _restore(reader, folder, beside, sound)
            contents[file], needed = _read(reader, folder / file)
            memory = max(memory, needed)
        yield READY
        for number in numbers:
            random = Random(f"{reader.name} {seed} {number}")
            file = random.choice(sorted(sound))
            mutators = random.choices(reader.mutators, k=random.choice((1, 1, 1, 2, 3)))
            content = sound[file]
            for mutator in mutators:
                content = mutator(random, content)
            _restore(reader, folder, beside, {name: sound[name] for name in sound if name != file})
            _write(random, folder / file, content, reader)
            before = _memory()  # mutators need some, too
            kind, details, now = _tried(reader, folder / file, contents[file], content == sound[file])
            if now > max(MEMORY * memory, before):
                kind, details = "memory", f"{now >> 20} MB after {memory >> 20} MB: {details}"
            yield Outcome(number, kind, f"{file}, {', '.join(each.__name__ for each in mutators)}: {details}")


def _restore(reader: Reader, folder: Path, beside: Mapping[str, bytes], sound: Mapping[str, bytes]) -> None:
    """Files as they were, whatever has become of them."""
    for name, content in {**beside, **sound}.items():
        _remove(folder / name)
        if name in sound:
            reader.write(folder / name, content)
        else:
            (folder / name).write_bytes(content)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _write(random: Random, path: Path, content: bytes, reader: Reader) -> None:
    """The file, as itself or now and then through a link, and now and then something that is no file."""
    target = path.with_name(f"target-{path.name}")
    _remove(path)
    _remove(target)
    kind = random.randrange(100)
    if kind == 0:
        path.mkdir()
    elif kind == 1:
        path.symlink_to(path.name)  # a link to itself
    elif kind == 5:
        os.mkfifo(path)  # nobody will write into it
    elif kind == 6:
        path.symlink_to("nowhere")
    elif kind < 5:
        reader.write(target, content)
        path.symlink_to(target.name)
    else:
        reader.write(path, content)


def _read(reader: Reader, path: Path) -> tuple[Any, int]:
    """What a reader makes of a sound file, and the memory of the process that it did so in."""
    return apart(lambda: reader.read(path)) if reader.is_apart else (reader.read(path), _memory())


def _tried(reader: Reader, path: Path, expected: Any, is_unchanged: bool) -> tuple[str, str, int]:
    """What comes of an input, in words, and the memory of the process that it was read in."""
    if not reader.is_apart:
        return *_outcome(reader, path, expected, is_unchanged), _memory()
    try:
        found, memory = apart(lambda: _outcome(reader, path, expected, is_unchanged))
    except _Lost as error:
        return "lost", str(error), 0
    return *found, memory


class _Lost(Exception):
    """A process that has ended, or was ended, without an answer."""


def apart(function: Callable[[], Any]) -> tuple[Any, int]:
    """What a function returns in a copy of this process, and the memory of that.

    Raises:
        _Lost: the process ended otherwise, or took too long.
    """
    reader, writer = os.pipe()
    child = os.fork()
    if not child:
        try:
            answer = pickle.dumps((function(), _memory()))
            with open(writer, "wb") as stream:
                stream.write(answer)
        except BaseException:
            traceback.print_exc()
        finally:
            os._exit(0)  # nothing of the copy is cleared up twice
    os.close(writer)
    answer, end = b"", time.monotonic() + 3 * SECONDS
    try:
        while select.select([reader], [], [], max(0.0, end - time.monotonic()))[0] and (
            block := os.read(reader, 1 << 16)
        ):
            answer += block
        is_late = time.monotonic() > end
        if is_late:
            os.kill(child, signal.SIGKILL)
    finally:
        os.close(reader)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if status or not answer:
        raise _Lost("it took too long" if is_late else f"its process ended by {status}")
    return pickle.loads(answer)


def _outcome(reader: Reader, path: Path, expected: Any, is_unchanged: bool) -> tuple[str, str]:
    from carnet import InputError

    def too_long(*_: object) -> None:
        raise _TooLong

    before = signal.signal(signal.SIGPROF, too_long)
    signal.setitimer(signal.ITIMER_PROF, SECONDS)
    started = time.process_time()
    try:
        content = reader.read(path)
        kind, details = (SAME, "") if content == expected else (EDITED, "")
    except (InputError, *reader.refusals) as error:
        message = str(error)
        kind, details = REFUSED, message[:300]
        if len(message) > 20_000:
            kind, details = "long message", f"{len(message)} letters: {details}"
    except _TooLong:
        kind, details = "time", f"more than {SECONDS} s"
    except Exception as error:
        kind, details = type(error).__name__, f"{str(error)[:300]} {_place(error)}"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)
    if kind == EDITED:
        takes = reader.takes_edits
        kind = EDITED if (takes(expected, content) if callable(takes) else takes) else "silently different"
    if kind == REFUSED and is_unchanged and path.is_file():
        kind = "a sound file is refused"
    if (seconds := time.process_time() - started) > SECONDS:
        kind = "time"
        details = f"{seconds:.1f} s: {details}"
    return kind, details


def _place(error: Exception) -> str:
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"({Path(last.filename).name}, line {last.lineno})"


def _memory() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10


def main() -> None:
    """A campaign from the command line; its counts, and what broke the promise."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("module", help="of the readers, such as tests.fuzz.test_xyz")
    parser.add_argument("--reader", help="one of them")
    parser.add_argument("--count", type=int, default=FEW)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--start", type=int, default=0)
    parser.add_argument("--json", action="store_true", help="run here, one outcome a line")
    options = parser.parse_args()
    readers = [each for each in importlib.import_module(options.module).READERS if options.reader in (None, each.name)]
    for reader in readers:
        if options.json:
            resource.setrlimit(resource.RLIMIT_AS, (_GUARD, _GUARD))
            for outcome in _run(reader, range(options.start, options.count), options.seed):
                print(json.dumps(vars(outcome)), flush=True)
            continue
        outcomes = list(campaign(reader, options.count, options.seed))
        counts = Counter(outcome.kind for outcome in outcomes)
        print(f"{reader.name}: {', '.join(f'{count} {kind}' for kind, count in counts.most_common())}", flush=True)
        for outcome in outcomes:
            if not outcome.is_kept:
                print(f"  input {outcome.number}: {outcome.kind}: {outcome.details}", flush=True)


if __name__ == "__main__":
    main()
