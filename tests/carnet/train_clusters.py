"""``train_clusters.py config.yaml`` trains the Gaussian potential as a program that a test can kill.

A second argument is the rank of a process that kills itself in the second epoch.
"""

import os
import signal
import sys

from carnet import load_config, train
from tests.carnet.gaussian_potential import GaussianPotential, build_gaussian_potential


def kill_in_the_second_epoch(batches: int) -> None:
    """Let this process die, without a word, in its first step after an epoch and its validation."""
    steps, forward = 0, GaussianPotential.forward

    def counted(self, *arguments, **options):
        nonlocal steps
        steps += self.training
        if steps > batches + 1:  # one step more has kernels compiled
            os.kill(os.getpid(), signal.SIGKILL)
        return forward(self, *arguments, **options)

    GaussianPotential.forward = counted


if __name__ == "__main__":
    if sys.argv[2:] == [os.environ.get("RANK")]:
        kill_in_the_second_epoch(batches=4)
    train(load_config(sys.argv[1]), build_model=build_gaussian_potential)
