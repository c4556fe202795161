# SPDX-License-Identifier: AGPL-3.0-or-later
# `make help` lists what there is. VENV and PYTHON may be set on the command line.

PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check

# What failed must pass in a fresh process, alone, and is told as failed before; what fails twice is broken.
# Core tests talk to real servers and real tors, which time out now and then where a machine is busy; Qt has
# been seen to crash (once in a few thousand tests) while it takes the windows of an earlier test apart.
AGAIN = $(BIN)/python -m pytest --last-failed --last-failed-no-failures none

# Half of their time core tests wait for servers and other processes, so there are more workers than small
# machines have processors. They begin in the order of collection: see tests/conftest.py.
CORE_TESTS = $(BIN)/python -m pytest -n 4 --dist loadscope --no-loadscope-reorder --max-worker-restart 0 \
	--ignore tests/ui
WINDOW_TESTS = $(BIN)/python -m pytest -n 2 --dist load tests/ui || $(AGAIN) tests/ui

.DEFAULT_GOAL := help
.PHONY: help setup setup-dev run test test-long peers lint translations bench leakcheck lock clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: $(VENV)/.ready ## build .venv with every pinned dependency; the program is .venv/bin/xmppclient

setup-dev: $(VENV)/.ready-dev ## the same with the tools for tests and checks

run: setup ## open the program on a throw-away profile and server (the demo)
	@.ci/debian run
	$(BIN)/xmppclient demo

test: setup-dev ## every test that is quick enough for each change
	@.ci/debian test
	$(CORE_TESTS) -m "not long" || $(AGAIN) -m "not long" --ignore tests/ui
	$(WINDOW_TESTS)

test-long: setup-dev ## also the tests with many repetitions
	@.ci/debian test
	$(CORE_TESTS) || $(AGAIN) --ignore tests/ui
	$(WINDOW_TESTS)

peers: setup-dev ## talk with other programs as distributions ship them (Gajim)
	@.ci/debian peers
	$(BIN)/python -m pytest tests/peers

lint: setup-dev ## style, types, import contracts, QML
	@.ci/debian run
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy --strict
	$(BIN)/lint-imports
	find ui -name '*.qml' -exec $(BIN)/pyside6-qmllint -I . --max-warnings 0 {} +

translations: setup-dev ## read the texts of the window into resources/i18n, compile what is translated
	VENV=$(VENV) .ci/translations

bench: setup-dev ## measure against the budgets
	@.ci/debian test
	$(BIN)/python -m bench

leakcheck: setup-dev ## does anything leave the machine beside the route of an account?
	@.ci/debian test
	$(BIN)/python -m tests.leak.program

lock: ## pin the dependencies anew (UPGRADE=1 takes newer ones)
	.ci/lock $(if $(UPGRADE),--upgrade)

clean: ## remove what was built, .venv too
	rm -rf $(VENV) build *.egg-info .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(VENV)/bin/python:
	@$(PYTHON) -c "import sys; sys.exit(sys.version_info < (3, 11))" || { echo "Python 3.11 or newer is needed."; false; }
	@$(PYTHON) -c "import ensurepip" 2>/dev/null || .ci/debian setup
	$(PYTHON) -m venv $(VENV)

$(VENV)/.ready: $(VENV)/bin/python requirements.txt pyproject.toml
	$(INSTALL) --prefer-binary --require-hashes -r requirements.txt
	$(INSTALL) --no-index --no-build-isolation --no-deps --editable .
	@touch $@

# The tools include what the program needs.
$(VENV)/.ready-dev: $(VENV)/bin/python requirements-dev.txt pyproject.toml
	$(INSTALL) --prefer-binary --require-hashes -r requirements-dev.txt
	$(INSTALL) --no-index --no-build-isolation --no-deps --editable .
	@touch $@ $(VENV)/.ready
