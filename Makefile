# Two commands do everything: `make run` and `make test`. CONTRIBUTING.md explains the rest.
.DEFAULT_GOAL := help
SHELL := /bin/bash
PYTHON ?= $(shell for name in python3.11 python3.12 python3.13 python3; do command -v $$name && break; done)
VENV := .venv
BIN := $(VENV)/bin
TFLITE_RUNTIME_VENV := .venv-tflite-runtime
# tflite-runtime needs numpy 1. So the fallback is tested in an environment of its own, on systems
# that have a wheel of it.
TFLITE_RUNTIME := $(shell $(PYTHON) -c "import sys; sys.exit(sys.platform != 'linux' or sys.version_info >= (3, 12))" 2>/dev/null \
  && echo $(TFLITE_RUNTIME_VENV)/.done)
# What a bundle for another system would hold, to look for libraries that it lacks.
WHEELS := $(patsubst %,build/wheels/%/.done,windows macos)
# The bundle has a numpy of its own.
NUMPY := build/numpy
DATA ?= data/chest_xray
RUN ?= models/runs/pieces224_mean2
# lrelease makes one for each language, and the window reads it.
LANGUAGES := $(patsubst %.ts,%.qm,$(wildcard desktop/gui/languages/*.ts))
MODEL := models/pneumonia_mobilenetv2_int8.tflite
# `imagenet` is downloaded. Weights in a file need no internet.
WEIGHTS ?= imagenet
# Lung masks that people drew, from which the network learns where the lungs are.
MASKS ?= data/lung_masks
# Films of other parts of the body, to measure the gate on.
NOT_CHEST ?=
NOT_CHEST_OPTION = $(if $(NOT_CHEST),--not-chest $(NOT_CHEST))
# With a folder of adults' films, the gate learns to recognise them.
ADULTS ?=
ADULTS_OPTION = $(if $(ADULTS),--adults $(ADULTS))

export TF_CPP_MIN_LOG_LEVEL ?= 3
export PNEUMOLITE_TFLITE_RUNTIME_PYTHON := $(CURDIR)/$(TFLITE_RUNTIME_VENV)/bin/python

.PHONY: help run score test lint bench fuzz spreadsheets bundle windows model screenshots translations lock clean

help: ## list the commands
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 14

run: $(VENV)/.run $(LANGUAGES) .system-qt ## open the program
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	  echo "There is no display for the window; score without one: make score FOLDER=... CSV=..."; exit 1; \
	else $(BIN)/python -m desktop; fi

score: $(VENV)/.run ## score a folder: make score FOLDER=... CSV=...
	@if [ -z "$(FOLDER)" ] || [ -z "$(CSV)" ]; then echo "Say what and where to: make score FOLDER=... CSV=..."; exit 2; fi
	@$(BIN)/python -m desktop score "$(FOLDER)" --csv "$(CSV)"

# No more workers than cores: some tests measure how soon the window answers. The folders with the
# longest files come first, so that no worker is left alone with one of those at the end.
test: lint $(TFLITE_RUNTIME) $(WHEELS) .system-qt ## run every test, without a screen
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder \
	  --ignore=tests/bundle --ignore=tests/windows --ignore=tests/spreadsheets --durations 10 \
	  -p no:cacheprovider tests/convert tests/train tests/faults tests

lint: $(VENV)/.all ## check style and types
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy

bench: $(VENV)/.bench $(TFLITE_RUNTIME) $(LANGUAGES) .system-qt ## measure side by side, into docs/: make bench BENCH_OPTIONS="--films 100"
	$(BIN)/python -m tests.benchmarks $(BENCH_OPTIONS)
	$(BIN)/python -m tests.benchmarks.bench_processes --insert docs/reliability.md
	$(BIN)/python -m tests.benchmarks.bench_scale --insert docs/scale.md
	$(BIN)/python -m tests.benchmarks.bench_devices --insert docs/scale.md

fuzz: $(VENV)/.all ## score 20,000 damaged and hostile films
	$(BIN)/python -m tests.fuzz

spreadsheets: $(VENV)/.all .system-spreadsheets ## on Debian: open the results in LibreOffice, as in France
	$(BIN)/python -m pytest tests/spreadsheets -v -s -p no:cacheprovider

bundle: $(VENV)/.all $(NUMPY)/.done .system-test ## build the program without Python, and try it
	PYTHONPATH=$(NUMPY) $(BIN)/pyinstaller --noconfirm --log-level WARN build.spec
	xvfb-run -a -s "-screen 0 1400x900x24" $(BIN)/python -m pytest tests/bundle -p no:cacheprovider

windows: $(VENV)/.all .system-windows ## build the program for Windows under Wine, on Linux, and try it
	$(BIN)/python -m tests.windows build/windows
	xvfb-run -a -s "-screen 0 1400x900x24" $(BIN)/python -m pytest tests/windows -v -s -p no:cacheprovider

model: $(VENV)/.all | $(DATA) ## make the model anew: make model DATA=... MASKS=... WEIGHTS=... RUN=models/runs/NAME
	@[ -d "$(MASKS)" ] || { echo "There is no folder $(MASKS) of lung masks; name it: make model MASKS=..."; exit 2; }
	$(BIN)/python -m train fit $(DATA) --name $(notdir $(RUN))_first --weights $(WEIGHTS) \
	  --fine-epochs 30 --seed 1 --with-lowest $(FIT_OPTIONS)
	$(BIN)/python -m train fit $(DATA) --name $(notdir $(RUN))_second --weights $(RUN)_first \
	  --head-epochs 0 --fine-epochs 12 --fine-rate 2e-4 --seed 2 --with-lowest $(FIT_OPTIONS)
	$(BIN)/python -m train average $(RUN)_first $(RUN)_second --data $(DATA) --name $(notdir $(RUN))_mean
	$(BIN)/python -m train fit $(DATA) --name $(notdir $(RUN))_third --weights $(RUN)_mean \
	  --head-epochs 0 --fine-epochs 12 --fine-rate 2e-4 --seed 3 --with-lowest $(FIT_OPTIONS)
	$(BIN)/python -m train average $(RUN)_mean $(RUN)_third --data $(DATA) --name $(notdir $(RUN))
	$(BIN)/python -m convert $(RUN) $(DATA) --masks $(MASKS) $(ADULTS_OPTION)
	$(BIN)/python -m train evaluate $(RUN) $(DATA)
	$(BIN)/python -m train evaluate $(MODEL) $(DATA) --insert README.md
	$(BIN)/python -m train robustness $(MODEL) $(DATA) --split validation lowest test
	$(BIN)/python -m train gate $(MODEL) $(DATA) $(ADULTS_OPTION) $(NOT_CHEST_OPTION)
	$(BIN)/python -m train cut-off $(MODEL) $(DATA) --masks $(MASKS)
	$(BIN)/python -m train heatmaps $(MODEL) $(DATA)
	$(BIN)/python -m train prevalence $(MODEL) $(DATA)
	$(BIN)/python -m train compare
	$(BIN)/python -m train card $(MODEL) $(DATA)

# If DATA is not given, the public films are downloaded, which takes a while.
data/chest_xray: | $(VENV)/.all
	$(BIN)/python -m train download data

screenshots: $(VENV)/.all $(LANGUAGES) .system-test ## photograph the window in each of its states: make screenshots IN=ar
	xvfb-run -a -s "-screen 0 1920x1200x24" $(BIN)/python -m tests.desktop.gui.tour build/screenshots$(if $(IN),/$(IN) --language $(IN))
	xvfb-run -a -s "-screen 0 1920x1200x24" $(BIN)/python -m tests.desktop.gui.install_pictures

translations: $(VENV)/.run ## add new sentences of the window and of the install page to their translations
	$(BIN)/pyside6-lupdate -pluralonly $(SENTENCES) -ts desktop/gui/languages/pneumolite_en.ts
	$(BIN)/pyside6-lupdate $(SENTENCES) -ts $(filter-out %_en.ts,$(LANGUAGES:.qm=.ts))
	$(BIN)/pyside6-lrelease -silent $(LANGUAGES:.qm=.ts)
	$(BIN)/python -m tests.install_pages

# Sentences of the window are marked by `tr`, all others by `QT_TRANSLATE_NOOP`. Their places and old
# sentences are left out, so that a changed line elsewhere does not change the files.
SENTENCES := -extensions py -locations none -no-obsolete -silent desktop models

%.qm: %.ts | $(VENV)/.run
	@$(BIN)/pyside6-lrelease -silent $< -qm $@

lock: $(VENV)/.all ## lock what pyproject.toml asks for; with UPGRADE=1 at the newest versions
	$(BIN)/uv pip compile pyproject.toml -o requirements.lock $(LOCK_OPTIONS)
	$(BIN)/uv pip compile pyproject.toml -o requirements-all.lock -c requirements.lock $(LOCK_OPTIONS) \
	  --extra train --extra cluster --extra bundle --extra dev
	$(BIN)/uv pip compile pyproject.toml -o requirements-bundle.lock -c requirements-all.lock \
	  $(LOCK_OPTIONS) --extra bundle
	$(BIN)/uv pip compile pyproject.toml -o requirements-bench.lock -c requirements-all.lock \
	  $(LOCK_OPTIONS) --extra train --extra dev --extra bench

# pip installs from these as they are. It cannot read uv.lock, which names a registry in each line.
LOCK_OPTIONS := $(if $(UPGRADE),--upgrade) --quiet --universal --generate-hashes --no-emit-index-url --no-emit-find-links \
  --no-header --no-annotate --python-version 3.11

clean: ## remove what the other commands made, and the virtual environments
	rm -rf $(VENV) $(TFLITE_RUNTIME_VENV) $(LANGUAGES) build dist .mypy_cache .ruff_cache

# -- what the commands need ---------------------------------------------------------------------

$(VENV)/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14))' 2>/dev/null || { \
	  echo "Python 3.11, 3.12 or 3.13 is needed; install one, or name it: make PYTHON=/path/to/python3.11 ..."; exit 1; }
	@$(PYTHON) -m venv $(VENV) >/dev/null || { rm -rf $(VENV); \
	  .ci/system-packages $(notdir $(PYTHON))-venv && $(PYTHON) -m venv $(VENV); }

.PHONY: .system-qt .system-test .system-windows .system-spreadsheets
.system-qt:
	@[ "$$(uname)" != Linux ] || .ci/system-packages $(QT_PACKAGES)

.system-test:
	@[ "$$(uname)" != Linux ] || .ci/system-packages $(QT_PACKAGES) xvfb xauth xdotool

.system-windows: .system-test
	@.ci/system-packages wine64 gcc-mingw-w64-x86-64-win32

.system-spreadsheets:
	@.ci/system-packages libreoffice-calc-nogui

QT_PACKAGES := libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-image0 \
  libxcb-keysyms1 libxcb-render-util0 libxcb-shape0 libdbus-1-3 libfontconfig1 libglib2.0-0 \
  fonts-dejavu-core

# The bundle needs the library and the headers of Python, which Debian keeps in another package.
LIBPYTHON := import sys; sys.base_prefix == '/usr' and print('libpython%d.%d-dev' % sys.version_info[:2])

$(VENV)/.run: requirements.lock | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	@touch $@

$(VENV)/.all: requirements-all.lock $(VENV)/.run
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-all.lock
	@touch $@

$(VENV)/.bench: requirements-bench.lock $(VENV)/.all
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-bench.lock
	@touch $@

# The locked version is compiled without the OpenBLAS of its wheel; see CONTRIBUTING.md.
$(NUMPY)/.done: $(VENV)/.all
	@.ci/system-packages g++ $$($(BIN)/python -c "$(LIBPYTHON)")
	rm -rf $(NUMPY)
	mkdir -p $(NUMPY)
	awk '/^numpy==/, !/\\$$/' requirements.lock > $(NUMPY).lock
	PATH="$(CURDIR)/$(BIN):$$PATH" python -m pip install --quiet --disable-pip-version-check --require-hashes -r $(NUMPY).lock \
	  --target $(NUMPY) --no-deps --no-binary numpy --no-build-isolation --no-cache-dir \
	  $(addprefix -Csetup-args=-D,blas=none lapack=none allow-noblas=true strip=true)
	@touch $@

build/wheels/%/.done: requirements.lock requirements-bundle.lock | $(VENV)/.all
	rm -rf $(@D)
	$(BIN)/python -m tests.wheels.unpack $* $(@D)
	@touch $@

$(TFLITE_RUNTIME_VENV)/.done: tests/models/tflite-runtime.lock | $(VENV)/bin/python
	@$(PYTHON) -m venv $(TFLITE_RUNTIME_VENV)
	$(TFLITE_RUNTIME_VENV)/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r $<
	@touch $@
