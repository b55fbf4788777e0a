import Foundation
import TestSupport
import Testing

@testable import ekspedit

@Suite struct ValidateTests {
    @Test func `records come in the order of the files`() async throws {
        let desk = try Desk()
        for number in 0..<40 { try desk.write("<a>\(number)", to: "many/\(number + 10).xml") }
        let result = await desk.run("validate", "--format", "jsonl", "many", "missing.xml", "-")
        #expect(result.code == .unreadable)
        let files = result.out.split(separator: "\n").map { $0.prefix { $0 != "," } }
        #expect(files.prefix(40).elementsEqual((0..<40).map { "{\"file\":\"many/\($0 + 10).xml\"" }))
        #expect(files.suffix(2) == ["{\"file\":\"missing.xml\"", "{\"file\":\"-\""])
    }

    @Test func `what can't be read is told with its place`() async throws {
        let desk = try Desk()
        try desk.write("<a>\n  <b></a>", to: "broken.xml")
        let result = await desk.run("validate", "broken.xml")
        #expect(result.code == .unreadable)
        #expect(result.out.hasPrefix("broken.xml: unreadable"), "\(result.out)")
        #expect(result.out.contains("line 2"), "\(result.out)")
    }

    @Test func `a file that is not there is unreadable and says why`() async throws {
        let result = try await Desk().run("validate", "nothing.xml", "--format=jsonl")
        #expect(result.code == .unreadable)
        #expect(result.out.contains("\"verdict\":\"unreadable\""))
        #expect(result.out.contains("No such file"), "\(result.out)")
    }

    @Test func `names can't move the cursor of a terminal`() async throws {
        let result = try await Desk().run("validate", "a\u{1B}[2J.xml")
        #expect(!result.out.contains("\u{1B}"))
    }

    @Test(arguments: ["nonsense", "en16931@0.0.1", "en16931,", ""])
    func `refuses packs that are not there`(pack: String) async throws {
        let result = try await Desk().run("validate", "--rules", pack, "-")
        #expect(result.code == .usage, "\(result.err)")
    }

    @Test func `one document gives one Schematron report, several stand in one element`() async throws {
        let desk = try Desk()
        let one = await desk.run("validate", "--format", "svrl", ConvertTests.sample)
        #expect(one.out.contains("<svrl:schematron-output"), "\(one.out.prefix(300))")
        #expect(one.out.contains("schemaVersion=\"en16931@1.3.16"))
        let both = await desk.run("validate", "--format", "svrl", ConvertTests.sample, ConvertTests.sample)
        for (text, roots) in [(one.out, 1), (both.out, 2)] {
            try desk.write(text, to: "report.xml")
            let lint = try Tool.run("xmllint", ["--noout", desk.folder.path + "/report.xml"])
            #expect(lint.status == 0, Comment(rawValue: lint.errors))
            #expect(text.matches(of: /<svrl:schematron-output/).count == roots)
            #expect(text.matches(of: /<\?xml/).count == 1)
        }
    }

    @Test func `a page tells each document with its problems and fetches nothing`() async throws {
        let desk = try Desk()
        try desk.write("<a>&lt;script&gt;", to: "<b>.xml")
        let page = await desk.run("validate", "--format", "html", "<b>.xml", ConvertTests.sample)
        #expect(page.out.hasPrefix("<!DOCTYPE html>"))
        #expect(page.out.contains("2 documents were checked"))
        #expect(page.out.contains("&lt;b&gt;.xml") && !page.out.contains("<b>.xml"))
        for word in ["src=", "<link", "@import", "url(", "<script"] { #expect(!page.out.contains(word)) }
    }

    @Test func `a terminal sees how far it is, a file of records does not`() async throws {
        let desk = try Desk()
        for number in 0..<40 { try desk.write("<a>\(number)", to: "many/\(number + 10).xml") }
        let terminal = await desk.run(["validate", "--format", "jsonl", "many"], terminal: true)
        #expect(terminal.err.contains("of 40"), "\(terminal.err)")
        #expect(await desk.run("validate", "--format", "jsonl", "many").err.isEmpty)
    }

    @Test func `explain gives a sentence and a case for rules of every pack`() async throws {
        let desk = try Desk()
        for id in [
            "BR-CO-15", "UBL-CR-499", "CII-SR-003", "PEPPOL-EN16931-R120", "HR-BR-25", "RSR-15",
            "BR-RO-L0201",
            "v160",
        ] {
            let text = await desk.run("explain", id).out
            #expect(text.contains("for example: "), "\(id): \(text)")
        }
    }

    @Test func `explain knows rules and faults, whatever their case`() async throws {
        let desk = try Desk()
        let rule = await desk.run("explain", "br-co-15", "--format", "jsonl")
        #expect(rule.code == .fine)
        #expect(rule.out.hasPrefix("{\"id\":\"BR-CO-15\",\"severity\":\"fatal\""), "\(rule.out)")
        #expect(await desk.run("explain", "spool.busy").out.contains("Another process"))
        let unknown = await desk.run("explain", "BR-CO-155")
        #expect(unknown.code == .usage)
        #expect(unknown.err.contains("did you mean BR-CO-15?"), "\(unknown.err)")
    }
}
