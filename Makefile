# The commands of this project. `make demo` and `make test` are complete on a fresh machine: each makes .venv
# and installs what it needs, and installs again only when pyproject.toml, constraints.txt or the version has changed.
#
#   PYTHON   the interpreter that makes .venv (3.11 or newer)
#   ARGS     passed on to pytest or to the demo, e.g.  make test ARGS="-k coupling -x"

PYTHON ?= python3
ARGS ?=

VENV := .venv
INSTALLED := $(VENV)/.installed
RUN := $(VENV)/bin/python

.PHONY: help demo test test-slow test-lowest kernels check style wheels clean

help:
	@echo "make demo       derive, generate, train, evaluate and simulate on the embedded data; writes demo/"
	@echo "make test       make check, and the tests"
	@echo "make test-slow  the long tests only"
	@echo "make test-lowest  the tests with the oldest releases that pyproject.toml allows; makes .venv-lowest"
	@echo "make kernels    regenerate every shipped kernel"
	@echo "make check      format, lint, types, and the shipped kernels against what the generator makes"
	@echo "make style      format, and mend what the linter can"
	@echo "make wheels     build the distributions carnet and cartensor (which also as source) into dist/"
	@echo "make clean      remove what the other commands wrote, except $(VENV)"

demo: $(INSTALLED)
	$(VENV)/bin/carnet demo $(ARGS)

test: check
	$(RUN) -m pytest -n auto --maxprocesses 4 $(ARGS)

test-slow: $(INSTALLED)
	$(RUN) -m pytest -m slow $(ARGS)

# Torch is the pinned one: its older releases for Linux bring several gigabytes of GPU libraries.
test-lowest:
	mkdir -p build
	sed -nE 's/^ *"([A-Za-z0-9_-]+)>=([^";]+).*/\1==\2.*/p' pyproject.toml | grep -v '^torch\|^setuptools' > build/lowest.txt
	grep '^torch==' constraints.txt >> build/lowest.txt
	"$(PYTHON)" -m venv .venv-lowest
	.venv-lowest/bin/python -m pip install --quiet --disable-pip-version-check -c build/lowest.txt -e . pytest pytest-xdist hypothesis
	.venv-lowest/bin/python -m pytest -n auto --maxprocesses 4 -o filterwarnings=default $(ARGS)

kernels: $(INSTALLED)
	$(RUN) -m codegen

check: $(INSTALLED)
	$(RUN) -m ruff format --check --quiet .
	$(RUN) -m ruff check --quiet .
	$(RUN) -m mypy
	$(RUN) -m codegen --check

style: $(INSTALLED)
	$(RUN) -m ruff format .
	$(RUN) -m ruff check --fix .

# without what setuptools kept of the last build, which may hold modules that have gone since
wheels: $(INSTALLED)
	rm -rf dist build/lib build/bdist.* distributions/cartensor/build
	$(RUN) -m pip wheel --quiet --disable-pip-version-check --no-build-isolation --no-deps -w dist . ./distributions/cartensor
	cd distributions/cartensor && ../../$(RUN) -c 'from setuptools.build_meta import build_sdist; build_sdist("../../dist")'

clean:
	rm -rf demo build dist carnet.egg-info distributions/cartensor/build distributions/cartensor/cartensor.egg-info .pytest_cache .hypothesis .ruff_cache .mypy_cache
	find . -name __pycache__ -not -path './$(VENV)/*' -prune -exec rm -rf {} +

# The stamp lies inside the environment, so that it goes when the environment goes.
$(INSTALLED): pyproject.toml constraints.txt cartensor/version.py
	@command -v "$(PYTHON)" >/dev/null || \
		{ echo "There is no '$(PYTHON)' here: install Python 3.11 or newer," \
		  "or name one: make PYTHON=/path/to/python" >&2; exit 1; }
	@"$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
		{ echo "Python 3.11 or newer is needed; '$(PYTHON)' is $$("$(PYTHON)" --version 2>&1)." \
		  "Choose another one: make PYTHON=python3.12" >&2; exit 1; }
	@"$(PYTHON)" -c 'import ensurepip' 2>/dev/null || \
		{ echo "'$(PYTHON)' cannot make environments: its modules venv and ensurepip are missing" \
		  "(on Debian and Ubuntu: apt-get install python3-venv)" >&2; exit 1; }
	"$(PYTHON)" -m venv $(VENV)
	$(RUN) -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[test]'
	@touch $@
