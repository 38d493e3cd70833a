"""Damaged, misspelt and hostile input for every reader: what comes of it is one of three things that are promised.

``mutators`` changes sound files, ``sealed`` changes files of tensors and gives them the right checksum again, ``harness`` reads what
comes out in a process of its own, within limits of time and memory; a test module declares its readers. A new reader takes a
few lines::

    READERS = (Reader("model files", {"model.carnet": content}, read, BINARY),)

    @each(READERS)
    def test_no_damage_goes_unnoticed(reader, count):
        hold(reader, count)

A reader of folders unpacks them (``folders``), and one of code reads in a process of its own (``Reader.is_apart``).

Longer campaigns: ``python -m tests.fuzz.harness tests.fuzz.test_xyz --count 5000 --seed 7``.
"""
