# Two commands are enough: `make demo` and `make test`. The rest is for those who change things.
SWIFT ?= swift
PREFIX ?= /usr/local
# On Linux the program carries Swift's own libraries, so that it starts fast and runs where no Swift is installed.
RELEASE := -c release --product kommune $(if $(filter Linux,$(shell uname -s)),--static-swift-stdlib)
KOMMUNE = $(shell $(SWIFT) build $(RELEASE) --show-bin-path)/kommune

.PHONY: demo test bench bench-load bench-formats hostile fuzz format docs install clean setup build

demo: build ## Install what is missing, build, and write the demo report
	"$(KOMMUNE)" report Data/nye-aalesund
	@printf '\nOpen this in a browser:\n  %s\n' "$(CURDIR)/Reports/nye-aalesund/index.html"

test: setup ## Every gate that a change must pass
	scripts/test

bench: build ## The report against Python's imports, and loading against its peers; ratios, no pass or fail
	scripts/bench-report
	bench/load.sh

bench-load: ## Loading beside other readers and a program in C, in turn
	bench/load.sh

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
	rm -rf .build .venv-bench bench-data

build: setup
	$(SWIFT) build $(RELEASE)

setup:
	@scripts/setup
