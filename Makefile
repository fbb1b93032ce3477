# Oivallus. `make run` builds and opens it, `make test` tests it; `make help` lists the rest.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
# What to open with `make run`: make run ARGS="demo"
ARGS ?=

BINARY := .build/release/oivallus
BINDIR = $(DESTDIR)$(PREFIX)/bin
SHAREDIR = $(DESTDIR)$(PREFIX)/share
MANUAL = $(SHAREDIR)/man/man1/oivallus.1
BASH_COMPLETION = $(SHAREDIR)/bash-completion/completions/oivallus
# Zsh looks in vendor-completions under /usr only; elsewhere site-functions is the folder it reads.
ZSH_COMPLETION = $(SHAREDIR)/zsh/$(if $(filter /usr,$(PREFIX)),vendor-completions,site-functions)/_oivallus
FISH_COMPLETION = $(SHAREDIR)/fish/vendor_completions.d/oivallus.fish

# The standard library goes into the binary, so that it runs on a machine without Swift.
RELEASE := -c release --static-swift-stdlib --product oivallus
SWIFT_FILES = Sources Tests Resources Package.swift

.NOTPARALLEL:
.PHONY: help run test build bench bench-archive lint format fuzz screenshots documents install uninstall clean deps \
	deps-documents

help:
	@echo 'make run          build Oivallus and open it (make run ARGS="demo" opens the demo)'
	@echo 'make test         build and run all tests'
	@echo 'make build        build the release binary, $(BINARY)'
	@echo 'make install      install what was built under PREFIX ($(PREFIX)), honouring DESTDIR'
	@echo 'make uninstall    remove what install installed; notes and settings stay'
	@echo 'make bench        measure the binary against its bars, beside vim, nano and calcurse'
	@echo 'make bench-archive   the same on a store of 10,000 meetings with 3,000,000 entries'
	@echo 'make fuzz         feed random bytes to the readers, FUZZ_SECONDS each (60)'
	@echo 'make screenshots  draw the pictures of the README from the real screen'
	@echo 'make documents    write Documentation/Keys.md from the command table'
	@echo 'make lint         check the style; make format mends it'
	@echo 'make deps-documents  install what writes docx, odt and PDF (pandoc, weasyprint)'
	@echo 'make deps         install what a build needs; make clean removes what was built'

run:
	@SWIFT='$(SWIFT)' .ci/prepare run
	@$(SWIFT) build $(RELEASE)
	@$(BINARY) $(ARGS)

build:
	@SWIFT='$(SWIFT)' .ci/prepare build
	$(SWIFT) build $(RELEASE)

test:
	@SWIFT='$(SWIFT)' .ci/prepare test
	@SWIFT='$(SWIFT)' Tests/Scripts/test-all.sh

deps:
	@SWIFT='$(SWIFT)' .ci/prepare build
	@SWIFT='$(SWIFT)' .ci/prepare test
	@echo 'All that Oivallus needs is installed.'

deps-documents:
	@SWIFT='$(SWIFT)' .ci/prepare documents
	@echo 'Documents can be written as docx, odt and PDF.'

bench: build
	@.ci/prepare bench
	@python3 Tests/Bench/bench.py --binary $(BINARY) $(BENCH)

bench-archive: build
	@python3 Tests/Bench/archive.py --binary $(BINARY) $(BENCH)

screenshots: build
	@.ci/prepare screenshots
	@python3 Tests/Scripts/screenshots.py --binary $(BINARY) --into Documentation/Screens $(SCENES)

documents: build
	$(BINARY) keys > Documentation/Keys.md

fuzz:
	@SWIFT='$(SWIFT)' .ci/prepare build
	@SWIFT='$(SWIFT)' Tests/Scripts/fuzz.sh $(TARGET)

lint:
	$(SWIFT) format lint --strict --recursive $(SWIFT_FILES)

format:
	$(SWIFT) format format --in-place --recursive $(SWIFT_FILES)

# Builds only when nothing was built, so that `make build && sudo make install` compiles nothing as root.
install: | $(BINARY)
	install -D -m 755 $(BINARY) '$(BINDIR)/oivallus'
	strip '$(BINDIR)/oivallus'
	@mkdir -p '$(dir $(MANUAL))' '$(dir $(BASH_COMPLETION))' '$(dir $(ZSH_COMPLETION))' '$(dir $(FISH_COMPLETION))'
	@Tests/Scripts/write-output.sh '$(MANUAL)' $(BINARY) manual
	@Tests/Scripts/write-output.sh '$(BASH_COMPLETION)' $(BINARY) --generate-completion-script bash
	@Tests/Scripts/write-output.sh '$(ZSH_COMPLETION)' $(BINARY) --generate-completion-script zsh
	@Tests/Scripts/write-output.sh '$(FISH_COMPLETION)' $(BINARY) --generate-completion-script fish
	@echo 'Oivallus is installed: $(PREFIX)/bin/oivallus. Its manual: man oivallus.'

$(BINARY):
	$(MAKE) build

uninstall:
	rm -f '$(BINDIR)/oivallus' '$(MANUAL)' '$(BASH_COMPLETION)' '$(ZSH_COMPLETION)' '$(FISH_COMPLETION)'
	@echo 'Oivallus is uninstalled. Programmes, notes and settings in your home folder were not touched.'

# The fetched libraries stay, so that the next build needs no network.
clean:
	$(SWIFT) package clean
	rm -rf .build/fuzz
