# Every target makes .venv and all that it needs by itself: Python 3.11+, make and a C++ compiler
# are enough. `make help` lists the targets.

PYTHON ?= python3
BIN := .venv/bin
READY := .venv/ready

.DEFAULT_GOAL := help
.PHONY: help demo run test check bench screenshots installer test-installer translations clean

help: ## List the targets
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST) | expand -t 24

demo: $(READY) ## The main job on the embedded model: import, discover, calibrate, draft (about 3 minutes)
	@$(BIN)/python -m benchmarks.demo

run: $(READY) ## Open the window
	@$(BIN)/idiolect window

test: $(READY) check ## All checks and tests, a processor each (under 12 minutes on 2 cores)
	$(BIN)/python -m pytest -n auto --dist loadfile

check: $(READY) ## Style, types and architecture, without running anything
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

bench: $(READY) ## What the README claims, measured (about 7 minutes)
	$(BIN)/python -m benchmarks.decode
	$(BIN)/python -m benchmarks.drafting
	$(BIN)/python -m benchmarks.working_copy

screenshots: $(READY) ## The pictures of every screen in docs/ (about 4 minutes)
	$(BIN)/python docs/make_screenshots.py

$(READY): pyproject.toml packaging/bootstrap.py engine/llama/_head_scaler.c engine/llama/_interrupt.c
	@$(PYTHON) packaging/bootstrap.py .venv
	@touch $@

installer: ## The .deb and the portable archive, in dist/ (about 5 minutes, with the engine)
	$(PYTHON) packaging/portable_llama.py build/wheels
	$(PYTHON) packaging/freeze.py
	build/venv/bin/python packaging/linux/build_packages.py dist/idiolect dist
	build/venv/bin/python packaging/sizes.py dist/idiolect

test-installer: ## Install, use, upgrade and remove it in a clean root without a network (as root)
	$(PYTHON) packaging/linux/test_installer.py dist

translations: $(READY) ## Texts of the interface, collected and compiled after a change
	@$(BIN)/python packaging/translations.py

clean: ## Remove the virtual environment and caches
	rm -rf .venv .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache
