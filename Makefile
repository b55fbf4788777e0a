.PHONY: help run test torture build install deb docs golden format clean clean-spool
help: ## lists the targets
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 13
run: ## builds, starts the sandbox, processes samples/ and prints what became of them
	@scripts/run
test: ## installs what is missing, lints, builds and runs the whole test suite
	@scripts/test
torture: ## runs the tests that take minutes or root: power cuts, a million files, every failure at every call
	@scripts/torture
build: ## builds the program for use: .build/release/ekspedit
	@scripts/build-release
install: ## puts the program, manual page, completions and unit in place: DESTDIR=, PREFIX=/usr/local
	@DESTDIR="$(DESTDIR)" PREFIX="$(PREFIX)" scripts/install "$$(scripts/build-release)"
deb: ## makes the Debian package below .build/
	@scripts/deb
docs: ## builds the documentation of the sources below .build/docs; a broken link is an error
	@scripts/docs
golden: ## writes the golden files anew; read the difference before you commit it
	-UPDATE_GOLDEN=1 STRICT=1 swift test
format: ## formats the sources in place
	swift format --in-place --recursive --parallel Package.swift Sources Tests
clean-spool: ## empties spool/, as if make run had never run
	rm -rf spool/*/ spool/.ekspedit spool/.day
clean: ## removes what was built
	rm -rf .build
