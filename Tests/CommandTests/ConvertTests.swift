import Foundation
import TestSupport
import Testing

@testable import ekspedit

@Suite struct ConvertTests {
    static let sample: String = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return root.appending(path: "samples/vrana/good/faktura-2026-101.xml").path(percentEncoded: false)
    }()

    @Test(arguments: ["ubl", "cii", "json", "gobl"])
    func `an invoice is written in every form, and what is written can be read`(form: String) async throws {
        let desk = try Desk()
        let result = await desk.run("convert", "--to", form, Self.sample, "-o", "converted")
        #expect(result.code == .fine, "\(result.err)")
        let checked = await desk.run("validate", "--format", "jsonl", "converted")
        #expect(checked.code != .unreadable, "\(checked.out)")
    }

    @Test func `a file that is there is never written over`() async throws {
        let desk = try Desk()
        try desk.write("mine", to: "there.xml")
        let result = await desk.run("convert", "--to", "cii", Self.sample, "-o", "there.xml")
        #expect(result.code == .diskFailure, "\(result.err)")
        #expect(try desk.read("there.xml") == "mine")
    }

    @Test func `what is no invoice is not converted`() async throws {
        let desk = try Desk()
        try desk.write("<a/>", to: "a.xml")
        #expect(await desk.run("convert", "--to", "ubl", "a.xml").code == .unreadable)
        #expect(await desk.run("convert", "a.xml").code == .usage)
    }
}
