"""Where modules of version 0.1.0 are now: kernels that it wrote into folders of users import them by their old names."""

from cartensor.moved_modules import find_moved

MOVED = {
    "codegen.compiled": "codegen.runtime.machine_code",
    "codegen.deviation": "codegen.runtime.deviation",
    "codegen.passes.machine": "codegen.targets.numba.machine",
    "codegen.passes.split": "codegen.targets.numba.split",
    "codegen.potential.contents": "codegen.runtime.contents",
    "codegen.potential.parts.pair_search": "codegen.runtime.pair_search",
    "codegen.sealed": "codegen.runtime.sealed",
    "codegen.targets.numba.lanes": "codegen.runtime.lanes",
    "codegen.targets.numba.linear_runtime": "codegen.runtime.linear_loops",
    "codegen.targets.numba.runtime": "codegen.runtime.loops",
    "codegen.targets.triton.runtime": "codegen.runtime.triton_loops",
}

find_moved(MOVED)
