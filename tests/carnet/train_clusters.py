"""``train_clusters.py config.yaml`` trains the Gaussian potential as a program that a test can kill."""

import sys

from carnet.training.config_file import load_config
from carnet.training.trainer import train
from tests.carnet.gaussian_potential import build_gaussian_potential

if __name__ == "__main__":
    train(load_config(sys.argv[1]), build_model=build_gaussian_potential)
