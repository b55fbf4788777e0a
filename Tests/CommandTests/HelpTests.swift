import TestSupport
import Testing

@testable import ekspedit

@Suite struct HelpTests {
    @Test(arguments: Registry.commands.map { $0.declaration.words })
    func `every command has a help page`(words: String) async throws {
        let desk = try Desk()
        let parts = words.split(separator: " ").map(String.init)
        let result = await desk.run(parts + ["--help"])
        #expect(result.code == .fine)
        #expect(result.err.isEmpty)
        try expectGolden(result.out, "help-\(parts.joined(separator: "-")).txt")
    }

    @Test func `the overview lists every command`() async throws {
        let result = try await Desk().run("--help")
        #expect(result.code == .fine)
        try expectGolden(result.out, "help.txt")
    }

    @Test(arguments: Registry.commands.map { $0.declaration.words })
    func `a help page fits eighty columns`(words: String) {
        guard let command = Registry.commands.first(where: { $0.declaration.words == words }) else { return }
        for line in HelpPage.page(of: command.declaration).split(separator: "\n")
        where !line.contains("ekspedit ") {
            #expect(line.count <= 80, "\(line)")
        }
    }

    @Test func `a word that several commands begin with has a page of its own`() async throws {
        let desk = try Desk()
        #expect(await desk.run("config", "--help").out.contains("config check"))
        #expect(await desk.run("config").code == .usage)
    }
}
