# Two commands are enough: `make demo` and `make test`. The rest is for those who change things.
SWIFT ?= swift
PREFIX ?= /usr/local
PROJECT ?= Data/nye-aalesund
# On Linux the program carries Swift's own libraries, so that it starts fast and runs where no Swift is installed.
RELEASE := -c release --product kommune $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)
KOMMUNE = $(shell $(SWIFT) build $(RELEASE) --show-bin-path)/kommune
# The preview is built apart, so that it costs only those who use it.
PREVIEW := $(RELEASE) --traits Preview --scratch-path .build/preview

.PHONY: demo preview test test-preview bench bench-load bench-formats bench-compare bench-report validate-jsonstat hostile fuzz format docs install clean setup build

demo: build ## Install what is missing, build, and write the demo report
	"$(KOMMUNE)" report Data/nye-aalesund
	@printf '\nOpen this in a browser:\n  %s\n' "$(CURDIR)/Reports/nye-aalesund/index.html"

preview: setup ## Show PROJECT in the browser, anew when something in it changes
	$(SWIFT) build $(PREVIEW)
	"$(shell $(SWIFT) build $(PREVIEW) --show-bin-path)/kommune" preview "$(PROJECT)"

test: setup ## Every gate that a change must pass
	scripts/test

test-preview: setup ## The tests of the preview, which need it built in
	scripts/check-preview

bench: build ## The report, its charts, its tables and loading, beside their peers; ratios, no pass or fail
	scripts/bench-report
	bench/report.sh
	bench/load.sh

bench-report: build ## The report, its charts and its tables beside Python's programs; ratios, no pass or fail
	scripts/bench-report
	bench/report.sh

bench-load: ## Loading beside other readers and a program in C, in turn
	bench/load.sh

bench-compare: ## Comparing all kommuner, and the numerics, beside numpy, pandas, scikit-learn and scipy, in turn
	bench/compare.sh

validate-jsonstat: build ## Whether the public validator accepts the JSON-stat that is written; skipped aloud where it is not installed
	scripts/validate-jsonstat "$(KOMMUNE)"

bench-formats: ## How fast large PX and JSON-stat files are read
	bench/formats.sh

hostile: build ## Files of a hundred megabytes that were made to do harm: time and memory of each
	scripts/check-hostile "$(KOMMUNE)"

fuzz: ## Damaged files for every reader, two minutes each (KOMMUNE_FUZZ_SECONDS)
	KOMMUNE_FUZZ_SECONDS=$${KOMMUNE_FUZZ_SECONDS:-120} $(SWIFT) test --filter 'damaged|fall over' --no-parallel

format: ## Lay out the code as the style asks
	$(SWIFT) format -i -r Sources Tests Package.swift

docs: setup ## Build the documentation of every library
	scripts/docs

install: build ## Put the program, its manual page and its completions under PREFIX
	SWIFT="$(SWIFT)" scripts/install "$(KOMMUNE)" "$(DESTDIR)$(PREFIX)"

clean: ## Remove what builds have made
	rm -rf .build .build-docs .venv-bench bench-data

build: setup
	$(SWIFT) build $(RELEASE)

setup:
	@scripts/setup
