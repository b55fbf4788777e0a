import Faults
import Foundation
import Platforms
import Settings
import Testing
import Wire

@testable import ekspedit

/// Pages under `docs/` that are written from the program; `UPDATE_GOLDEN=1` writes them anew.
@Suite struct DocumentationTests {
    @Test func `docs/faults.md names every fault`() throws {
        var page = """
            # Faults

            Whatever goes wrong with a document, a lane or the machine has one of these codes. They stand in reports, in the
            journal, in `status` and `show`; `ekspedit explain CODE` says the same. The remedy tells who acts: nobody (it is tried
            again later, or looked up first), the issuer of the document, or the operator of this program.

            | Code | Remedy | Exit code | What it means |
            |---|---|---|---|

            """
        for code in Fault.Code.allCases {
            let exit = ExitCode(Fault(code, "")).rawValue
            page += "| `\(code.rawValue)` | \(code.remedy.rawValue) | \(exit) | \(code.meaning) |\n"
        }
        try expectPage(page, "docs/faults.md")
    }

    @Test func `docs/platforms/sef-operations.md names every operation of SEF`() throws {
        var page = """
            # The operations of SEF's API

            Public API version 1, below `/api/publicApi/`: what it offers for sales, purchases and reference data, and what of Ekspedit
            uses it. Bold operations create legal facts: each is durable in the journal before it leaves, and looked up when its
            answer is lost. All others are harmless questions.

            | Operation | Used by |
            |---|---|

            """
        for operation in SEFOperation.allCases {
            let call = "`\(operation.method.rawValue) \(operation.path)`"
            page += "| \(operation.isBinding ? "**\(call)**" : call) | \(operation.use) |\n"
        }
        try expectPage(page, "docs/platforms/sef-operations.md")
    }

    @Test func `docs/configuration.md names every key`() throws {
        var page = """
            # Configuration

            One YAML file: `./ekspedit.yaml`, then `/etc/ekspedit/ekspedit.yaml`, or what `--config` names. `ekspedit init` writes one with
            every key explained, `ekspedit config check` tells every mistake with its line, `ekspedit config show` prints what holds.

            Relative paths start at the folder of the file. Waits are written `500ms`, `30s`, `2m`, `4h`, `7d`. Unknown and doubled
            keys are mistakes; anchors, aliases and tags are not used. A secret never stands in the file: `secret:NAME` reads the
            vault (`ekspedit secret set NAME`), `env:NAME` the environment, `file:PATH` a file that only its owner may read.

            """
        page += table("At the top", Keys.top)
        page += table("`desk:`", Keys.desk)
        page += table("A company, under `companies:`", Keys.company)
        page += table("An inbox as a block", Keys.channel)
        page += table("Every platform, under `platforms:`", Keys.platform)
        page += table("`rate:`", Keys.rate)
        page += table("`retry:`", Keys.retry)
        page += table("`breaker:`", Keys.breaker)
        page += table("`poll:`", Keys.poll)
        page += table("`fetch:`", Keys.fetch)
        for platform in PlatformDeclaration.all {
            let keys = platform.keys.map { key in
                Key(key.name, key.form.rawValue, standard: key.isRequired ? nil : "none", key.help)
            }
            page += table("`\(platform.name):` – \(platform.title) (\(platform.country))", keys)
        }
        page += "\nWith `environment: sandbox` a platform needs no keys: the sandbox knows everybody.\n"
        try expectPage(page, "docs/configuration.md")
    }

    @Test func `docs/commands.md holds every help page`() throws {
        var page = "# Commands\n\n```\n\(HelpPage.overview(of: Registry.groups))```\n"
        for command in Registry.commands {
            let declaration = command.declaration
            page +=
                "\n## \(declaration.words)\n\n```\n\(HelpPage.page(of: declaration, withExitCodes: false))```\n"
        }
        try expectPage(page, "docs/commands.md")
    }

    private func table(_ title: String, _ keys: [Key]) -> String {
        var text =
            "\n## \(title)\n\n| Key | What is written there | Without it | What it does |\n|---|---|---|---|\n"
        for key in keys {
            let form = key.form.replacing("|", with: "\\|")
            let standard = (key.standard ?? "needed").replacing("|", with: "\\|")
            text += "| `\(key.name)` | \(form) | \(standard) | \(key.help) |\n"
        }
        return text
    }

    private func expectPage(
        _ text: String, _ name: String, at location: SourceLocation = #_sourceLocation
    ) throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let page = root.appending(path: name)
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] != nil {
            try Data(text.utf8).write(to: page)
            Issue.record("wrote \(name)", sourceLocation: location)
            return
        }
        let present = try String(decoding: Data(contentsOf: page), as: UTF8.self)
        #expect(present == text, "\(name) is out of date: make golden", sourceLocation: location)
    }
}
