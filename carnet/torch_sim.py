"""The door to torch-sim: ``from carnet.torch_sim import CarNetModel``; see `carnet.engines.torchsim`."""

from carnet.engines.torchsim import CarNetModel, initialize_state, state_to_atoms

__all__ = ["CarNetModel", "initialize_state", "state_to_atoms"]
