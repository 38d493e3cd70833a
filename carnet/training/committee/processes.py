"""Members of a committee that train at the same time, each in a process of its own.

The processes are apart from the terminal, so that a Ctrl-C reaches the command alone, which then asks each of them
once to stop; should the command be killed, they notice and stop by themselves. What they print comes to the command
line by line, with the member's name before it.
"""

from __future__ import annotations

import io
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Mapping
from multiprocessing.connection import Connection, wait
from typing import Any

from rich.console import Console

from carnet.errors import InputError
from carnet.files.atomic import disk_message
from carnet.training.config.run import TrainConfig
from carnet.training.initial_model import ModelBuilder
from carnet.training.interruption import interruptible
from carnet.training.loop import TrainingDiverged
from carnet.training.trainer import train

_WIDTH = 120  # columns of what a member prints; no terminal tells it
_LINE, _INPUT, _FAILED = "line", "input", "failed"  # what a member tells: what it prints, and why it failed


def train_side_by_side(
    configs: Mapping[str, TrainConfig],
    jobs: int,
    *,
    extend: bool,
    build_model: ModelBuilder,
    say: Callable[[str], None],
) -> dict[str, str]:
    """Train members, some at the same time, the next one as soon as one is done.

    Args:
        configs: Name of each member -> its run.
        jobs: How many train at the same time.
        extend: Let earlier runs go on to a new length.
        build_model: Makes an untrained model; a function that another process can import.
        say: Prints a line.

    Returns:
        Name -> message of the members that failed; the others have finished.

    Raises:
        InputError: Of the first member that has one; the others have been stopped.
        KeyboardInterrupt: After all members have stopped.
    """
    crew = _Crew(say)
    waiting = list(configs.items())
    try:
        while (waiting and not crew.bad_input) or crew.running:
            while waiting and not crew.bad_input and len(crew.running) < jobs:
                name, config = waiting.pop(0)
                crew.start(name, (config, extend, build_model))
            crew.listen()
            if crew.bad_input:
                crew.interrupt()
    except KeyboardInterrupt:
        say("interrupting the members; Ctrl-C again leaves out what they still want to write")
        raise
    finally:
        crew.stop()
    if crew.bad_input:
        raise InputError(crew.bad_input)
    return crew.failures


class _Crew:
    """The processes of the members.

    Attributes:
        running: Where each sends its lines -> name and process.
        failures: Name -> message.
        bad_input: What the first member with bad input says; empty without one.
    """

    def __init__(self, say: Callable[[str], None]) -> None:
        self.running: dict[Connection, tuple[str, Any]] = {}
        self.failures: dict[str, str] = {}
        self.bad_input = ""
        self._say = say
        self._asked: set[Connection] = set()

    def start(self, name: str, arguments: tuple[Any, ...]) -> None:
        """Start the process of a member."""
        context = multiprocessing.get_context("spawn")  # a fork would copy threads' locks and random state
        receiver, sender = context.Pipe(duplex=False)
        process = context.Process(target=_train_member, args=(*arguments, sender), name=name)
        process.start()
        sender.close()  # then the end of the process is the end of what comes
        self.running[receiver] = (name, process)

    def listen(self) -> None:
        """Wait for something that a member says, and take it in."""
        for receiver in wait(list(self.running)):
            name, _ = self.running[receiver]
            try:
                kind, text = receiver.recv()
            except (EOFError, ConnectionResetError):
                self._end(receiver)
                continue
            if kind == _INPUT:
                self.bad_input = self.bad_input or f"{name}: {text}"
            elif kind == _FAILED:
                self.failures[name] = text
            else:
                self._say(f"{name}: {text}")

    def interrupt(self) -> None:
        """Ask every member that has not been asked to stop."""
        for receiver, (_, process) in self.running.items():
            if receiver not in self._asked:
                self._asked.add(receiver)
                _ask_to_stop(process)

    def stop(self) -> None:
        """Ask all members to stop and wait until they have; a Ctrl-C meanwhile asks them again."""
        self.interrupt()
        while self.running:
            try:
                self.listen()
            except KeyboardInterrupt:
                self._asked.clear()
                self.interrupt()

    def _end(self, receiver: Connection) -> None:
        name, process = self.running.pop(receiver)
        process.join()
        receiver.close()
        if process.exitcode and receiver not in self._asked and name not in self.failures:
            self.failures[name] = (
                f"its process was ended by signal {-process.exitcode} "
                f"({signal.Signals(-process.exitcode).name}){_MEMORY if process.exitcode == -_KILL else ''}"
                if process.exitcode < 0
                else "its process failed; its own message is above"
            )


_KILL = 9
_MEMORY = ": perhaps the memory was not enough for so many at the same time"


def _ask_to_stop(process: Any) -> None:
    try:
        os.kill(process.pid, signal.SIGTERM)
    except ProcessLookupError:
        pass  # it has just ended


def _train_member(config: TrainConfig, extend: bool, build_model: ModelBuilder, sender: Connection) -> None:
    """What the process of a member does."""
    if hasattr(os, "setpgid"):
        os.setpgid(0, 0)
    threading.Thread(target=_stop_when_alone, daemon=True).start()
    with interruptible():
        try:
            train(
                config,
                extend=extend,
                console=Console(file=_Lines(sender), width=_WIDTH),
                build_model=build_model,
            )
        except InputError as error:
            sender.send((_INPUT, str(error)))
        except OSError as error:
            if (message := disk_message(error)) is None:
                raise
            sender.send((_INPUT, message))
        except TrainingDiverged as error:
            sender.send((_FAILED, str(error)))
        except KeyboardInterrupt:
            pass  # the command wants it, and the trainer has said what it leaves


def _stop_when_alone() -> None:
    """Interrupt this process when the one that started it has ended."""
    wait([multiprocessing.parent_process().sentinel])
    os.kill(os.getpid(), signal.SIGTERM)


class _Lines(io.TextIOBase):
    """A text file whose lines go through a pipe."""

    def __init__(self, sender: Connection) -> None:
        self._sender, self._rest = sender, ""

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        *lines, self._rest = (self._rest + text).split("\n")
        for line in lines:
            try:
                self._sender.send((_LINE, line))
            except BrokenPipeError:
                pass  # nobody listens any more; the training still ends in good order
        return len(text)
