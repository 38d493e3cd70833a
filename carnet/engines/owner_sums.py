"""Sums of what several processes know about the same atoms, at the process that owns each."""

from __future__ import annotations

import numpy as np


class OwnerSums:
    """Adds values of an atom's copies on other processes to those of the atom itself.

    Which process owns an atom may follow any rule: owners are looked up in a directory that is spread over
    the processes by tag. The order of the sums is that of the processes, so equal runs give equal bits.

    Args:
        comm: mpi4py communicator of all processes.
    """

    def __init__(self, comm) -> None:
        self.comm = comm

    def plan(self, tags: np.ndarray, n_local: int) -> None:
        """Find the owners of the copies; all processes must call this together.

        Args:
            tags: Of the atoms of this process, then of copies of others, all different, [nodes].
            n_local: Number of the former.

        Raises:
            ValueError: A copy whose atom no process owns.
        """
        size = self.comm.size
        tags = np.asarray(tags, dtype=np.int64)
        own, copied = tags[:n_local], tags[n_local:]
        # entries of the directory here: tags and who sent them
        listed, sent_by = self._scatter(own, own % size)
        by_tag = np.argsort(listed)
        listed, sent_by = listed[by_tag], sent_by[by_tag]
        asked, asked_by = self._scatter(copied, copied % size)
        place = np.searchsorted(listed, asked)
        if not np.array_equal(listed[np.minimum(place, len(listed) - 1)] if len(listed) else listed, asked):
            raise ValueError("an atom is known as a copy only: no process owns it")
        # an answer for each question, in the order in which the questions of one process were sent
        owner_of_asked, _ = self._scatter(sent_by[place], asked_by)
        question = np.argsort(copied % size, kind="stable")
        owner = np.empty(len(copied), dtype=np.int64)
        owner[question] = owner_of_asked
        self._order = np.argsort(owner, kind="stable")
        self._send = np.bincount(owner, minlength=size)
        arrived, sender = self._scatter(copied, owner)
        self._receive = np.bincount(sender, minlength=size)
        order = np.argsort(own)
        self._receiver = order[np.searchsorted(own, arrived, sorter=order)]
        self._n_local = n_local

    def add(self, values: np.ndarray) -> np.ndarray:
        """Sums at the owners; all processes must call this together.

        Args:
            values: In the order of the tags of the plan, [nodes, k] float64.

        Returns:
            [n_local, k].
        """
        width = values.shape[1]
        total = np.array(values[: self._n_local])
        outgoing = np.ascontiguousarray(values[self._n_local :][self._order])
        incoming = np.empty((len(self._receiver), width))
        self.comm.Alltoallv([outgoing, (self._send * width).tolist()], [incoming, (self._receive * width).tolist()])
        np.add.at(total, self._receiver, incoming)
        return total

    def _scatter(self, values: np.ndarray, ranks: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Send each value to its process; returns what came here and from whom, in the order of the senders."""
        size = self.comm.size
        order = np.argsort(ranks, kind="stable")
        counts = np.bincount(ranks, minlength=size)
        arriving = np.empty_like(counts)
        self.comm.Alltoall(counts, arriving)
        received = np.empty(arriving.sum(), dtype=np.int64)
        self.comm.Alltoallv([values[order].astype(np.int64), counts.tolist()], [received, arriving.tolist()])
        return received, np.repeat(np.arange(size), arriving)
