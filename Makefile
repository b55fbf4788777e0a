.PHONY: help run test build check format clean
help: ## lists the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 12
run: ## builds, starts the sandbox, processes samples/ and prints the outcome table
	@scripts/run
test: ## lints, builds and runs the whole test suite
	@scripts/test
build: ## builds the program
	@scripts/install-libraries
	swift build -c release --product ekspedit
format: ## formats the sources in place
	swift format --in-place --recursive --parallel Package.swift Sources Tests
clean: ## removes what was built
	rm -rf .build
