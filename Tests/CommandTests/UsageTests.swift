import Faults
import Testing

@testable import ekspedit

@Suite struct UsageTests {
    @Test(arguments: [
        (["chek"], "there is no command “chek”", ""),
        (["config", "chek"], "there is no command “config chek”", "did you mean ekspedit config check?"),
        (["config", "check", "--fromat", "jsonl"], "unknown option --fromat", "did you mean --format?"),
        (["config", "check", "-x"], "unknown option -x", ""),
        (["config", "check", "--format"], "--format needs a value", ""),
        (
            ["config", "check", "--format=xml"], "--format can't be “xml”: it has to be one of text, jsonl",
            ""
        ),
        (["config", "check", "--config", "a", "--config", "b"], "--config is given twice", ""),
        (["config", "check", "extra"], "“extra” is one argument too many", ""),
        (["init"], "DIR is missing", ""), (["init", "--yes=1", "d"], "--yes takes no value", ""),
    ])
    func `a wrong command line says what is wrong`(words: [String], message: String, hint: String)
        async throws
    {
        let result = try await Desk().run(words)
        #expect(result.code == .usage)
        #expect(result.out.isEmpty)
        #expect(result.err.contains(message), "\(result.err)")
        #expect(result.err.contains(hint), "\(result.err)")
    }

    @Test func `no command at all shows the overview and is wrong`() async throws {
        let result = try await Desk().run([])
        #expect(result.code == .usage)
        #expect(result.err.contains("Usage: ekspedit <command>"))
    }

    @Test func `the version names itself and its libraries`() async throws {
        let result = try await Desk().run("--version")
        #expect(result.code == .fine)
        #expect(result.out.hasPrefix("ekspedit \(Version.number)"))
        let lines = result.out.split(separator: "\n").dropFirst()
        for name in [
            "libxml2", "OpenSSL", "libcurl", "SQLite", "libarchive", "libmicrohttpd", "libyaml", "qrencode",
        ] {
            let line = try #require(lines.first { $0.hasPrefix(name + " ") }, "\(name) is missing")
            #expect(line.wholeMatch(of: /[A-Za-z0-9]+ [0-9]+(\.[0-9]+)+/) != nil, "\(line)")
        }
    }

    @Test func `every fault has an exit code of the closed list`() {
        for code in Fault.Code.allCases {
            #expect(ExitCode(Fault(code, "")) != .fine && ExitCode(Fault(code, "")) != .usage)
        }
    }

    @Test func `colour needs a terminal`() async throws {
        #expect(try await Desk().run("nothing").err.contains("\u{1B}") == false)
    }
}
