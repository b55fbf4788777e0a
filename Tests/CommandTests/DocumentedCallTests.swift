import Foundation
import Testing

@testable import ekspedit

/// Every call of the program that stands in the documentation can be typed as it stands there.
@Suite struct DocumentedCallTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let pages: [String] = {
        let files = FileManager.default.enumerator(atPath: root.appending(path: "docs").path)
        let names = (files?.allObjects as? [String] ?? []).filter {
            // Decisions tell of their day; the help pages are written from the declarations below.
            $0.hasSuffix(".md") && !$0.hasPrefix("decisions/") && $0 != "commands.md"
        }
        return names.map { "docs/\($0)" }.sorted() + ["README.md", "CONTRIBUTING.md", "samples/README.md"]
    }()

    @Test(arguments: pages)
    func `calls in the documentation are understood`(page: String) throws {
        let text = try String(contentsOf: Self.root.appending(path: page), encoding: .utf8)
        for call in Self.calls(in: text) {
            let words = Self.words(of: call)
            guard let command = Registry.commands.first(where: { words.starts(with: $0.declaration.name) })
            else {
                let isHelp = words.isEmpty || words[0].hasPrefix("-") || words.count == 1
                #expect(isHelp, "\(page): ekspedit \(call)")
                continue
            }
            let rest = words.dropFirst(command.declaration.name.count)
            // A command that is only named, as in a table, is no call.
            guard !rest.isEmpty else { continue }
            do throws(Failure) {
                _ = try ArgumentParser.parse(rest, for: command.declaration)
            } catch {
                // `show --bodies` names an option, without what it is used on.
                #expect(error.message.hasSuffix("is missing"), "\(page): ekspedit \(call): \(error.message)")
            }
        }
    }

    @Test(arguments: Registry.commands.map { $0.declaration.words })
    func `examples of help pages are understood`(words: String) throws {
        let command = try #require(Registry.commands.first { $0.declaration.words == words })
        for example in command.declaration.examples {
            guard let call = Self.call(in: example.call) else { continue }
            let typed = Self.words(of: call)
            try #require(typed.starts(with: command.declaration.name), "\(example.call)")
            #expect(throws: Never.self, "\(example.call)") {
                _ = try ArgumentParser.parse(
                    typed.dropFirst(command.declaration.name.count), for: command.declaration)
            }
        }
    }

    @Test func `a wrong call would be found`() {
        let calls = Self.calls(
            in: "see `ekspedit status --wach` and\n```\nsudo ekspedit once --wait x &  # why\n```\n")
        #expect(calls == ["status --wach", "once --wait x"])
        #expect(Self.words(of: "hold a/b --reason 'new one'") == ["hold", "a/b", "--reason", "new one"])
    }

    /// What stands behind the program's name, in code.
    private static func calls(in text: String) -> [String] {
        var calls: [String] = []
        var isBlock = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.hasPrefix("```") {
                isBlock.toggle()
                continue
            }
            let pieces = isBlock ? [line] : line.split(separator: "`", omittingEmptySubsequences: false)
            for (number, piece) in pieces.enumerated() where isBlock || !number.isMultiple(of: 2) {
                if let call = call(in: String(piece)) { calls.append(call) }
            }
        }
        return calls
    }

    private static func call(in code: String) -> String? {
        // Help pages and records quote the program without calling it.
        guard !code.hasPrefix("Usage:"), !code.contains("ekspedit:") else { return nil }
        var rest = code.drop { $0 == " " || $0 == "$" || $0 == "#" }
        for prefix in ["sudo -u ekspedit ", "sudo ", "cat invoice.xml | ", ".build/debug/", "source <("]
        where rest.hasPrefix(prefix) {
            rest = rest.dropFirst(prefix.count)
        }
        guard rest.hasPrefix("ekspedit ") else { return nil }
        rest = rest.dropFirst("ekspedit ".count)
        for end in [" #", " |", " >", " <", " &", ")", ";"] {
            if let range = rest.range(of: end) { rest = rest[..<range.lowerBound] }
        }
        let call = rest.trimmingCharacters(in: .whitespaces)
        return call.contains("…") || call.contains("[options]") || call.contains("<command>") ? nil : call
    }

    /// As a shell would split it.
    private static func words(of call: String) -> [String] {
        var words: [String] = []
        var word = ""
        var quote: Character?
        for letter in call {
            if let mark = quote {
                if letter == mark { quote = nil } else { word.append(letter) }
            } else if letter == "'" || letter == "\"" {
                quote = letter
            } else if letter == " " {
                if !word.isEmpty { words.append(word) }
                word = ""
            } else {
                word.append(letter)
            }
        }
        return word.isEmpty ? words : words + [word]
    }
}
