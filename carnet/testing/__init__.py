"""What tests of models and kernels compare by: one table of tolerances, and the laws that a potential obeys.

>>> from carnet.testing import tolerance
>>> tolerance("float64")
1e-13
"""

from carnet.testing.tolerances import assert_close, tolerance

__all__ = ["assert_close", "tolerance"]
