import TestSupport
import Testing

@testable import ekspedit

@Suite struct ConfigCommandTests {
    @Test func `init writes a configuration that is fine`() async throws {
        let desk = try Desk()
        let made = await desk.run("init", "desk", "--yes")
        #expect(made.code == .fine, "\(made.err)")
        let checked = await desk.run("config", "check", "--config", "desk/ekspedit.yaml")
        #expect(checked.code == .fine, "\(checked.err)")
        #expect(checked.out == "desk/ekspedit.yaml is fine: 1 company, 1 platform\n")
        try expectGolden(desk.read("desk/ekspedit.yaml"), "init.yaml")
    }

    @Test(arguments: [("HR", "samples/R-1.json"), ("RS", "samples/F-1.json")])
    func `init writes a first invoice that is valid`(country: String, sample: String) async throws {
        let desk = try Desk()
        let made = await desk.run("init", "desk", "--yes", "--country", country)
        #expect(made.out.contains("cp \(sample) spool/"))
        let checked = await desk.run("validate", "desk/\(sample)")
        #expect(checked.code == .fine, "\(checked.out)\(checked.err)")
    }

    @Test func `init never touches what is there`() async throws {
        let desk = try Desk()
        try desk.write("spool: ./mine\n", to: "desk/ekspedit.yaml")
        let result = await desk.run("init", "desk", "--yes")
        #expect(result.code == .configuration)
        #expect(try desk.read("desk/ekspedit.yaml") == "spool: ./mine\n")
    }

    @Test func `init refuses what makes no configuration`() async throws {
        let result = try await Desk().run("init", "desk", "--yes", "--vat-id", "12", "--company", "../x")
        #expect(result.code == .usage)
        #expect(result.err.contains("folder name") && result.err.contains("tax number"), "\(result.err)")
    }

    @Test func `check tells every mistake as records`() async throws {
        let desk = try Desk()
        try desk.write("spol: x\ncompanies: {}\n", to: "ekspedit.yaml")
        let result = await desk.run("config", "check", "--format", "jsonl")
        #expect(result.code == .configuration)
        #expect(
            result.out == """
                {"file":"ekspedit.yaml","line":1,"column":1,"message":"the configuration has no key “spol”",\
                "hint":"did you mean spool?"}
                {"file":"ekspedit.yaml","line":2,"column":1,"message":"companies is empty",\
                "hint":"ekspedit init writes one to start from"}

                """)
    }

    @Test func `show prints the configuration that holds, and it reads back as the same`() async throws {
        let desk = try Desk()
        try desk.write(
            """
            companies:
              primjer:
                country: HR
                vatId: HR12345678903
                name: "Primjer: d.o.o."
                platforms:
                  cis: { environment: test, certificate: { p12: k.p12, password: "env:PASS" } }
            """, to: "ekspedit.yaml")
        let first = await desk.run("config", "show")
        #expect(first.code == .fine, "\(first.err)")
        #expect(first.out.contains("\"env:PASS\""))
        try desk.write(first.out, to: "second.yaml")
        #expect(await desk.run("config", "show", "--config", "second.yaml").out == first.out)
    }

    @Test func `a configuration that is nowhere is told with a hint`() async throws {
        let result = try await Desk().run("config", "check")
        #expect(result.code == .configuration)
        #expect(result.err.contains("ekspedit init DIR"), "\(result.err)")
    }
}
