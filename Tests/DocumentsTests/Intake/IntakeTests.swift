import Archives
import Documents
import Faults
import Foundation
import Invoicing
import TestSupport
import Testing

struct IntakeTests {
    static let ubl =
        #"<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2" "#
        + #"xmlns:c="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><c:ID>R-1</c:ID>"#
        + #"<c:Note>č</c:Note></Invoice>"#
    static let json = #"{"number":"R-1","issueDate":"2026-11-20","note":"č"}"#

    static func invoice(_ bytes: [UInt8], codePage: CodePage? = nil) -> TakenInvoice? {
        guard case .invoice(let invoice) = Intake(codePage: codePage).take(bytes) else { return nil }
        return invoice
    }

    /// What a result is, in one word, with the first id of its findings.
    static func verdict(_ result: IntakeResult) -> String {
        switch result {
        case .invoice(let invoice): invoice.syntax.rawValue
        case .container(let archive): "container \(archive.entries.count)"
        case .list(let parts): "list \(parts.count)"
        case .action: "action"
        case .incomplete(let finding): "incomplete \(finding.id)"
        case .unreadable(let findings, let isHostile):
            "\(isHostile ? "hostile" : "unreadable") \(findings.first?.id ?? "")"
        }
    }

    static let creditNote = ubl.replacing("xsd:Invoice-2", with: "xsd:CreditNote-2")
        .replacing("<Invoice", with: "<CreditNote").replacing("</Invoice", with: "</CreditNote")

    static let kinds: [(String, String)] = [
        (ubl, "ubl-invoice"), ("\n \(ubl)", "ubl-invoice"), (creditNote, "ubl-creditnote"),
        (
            #"<x:CrossIndustryInvoice xmlns:x="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"/>"#,
            "cii"
        ),
        (json, "json"), ("  \(json)", "json"), (#"{"invoice_number":"1"}"#, "json"), ("{}", "json"),
        (#"{"$schema":"https://gobl.org/draft-0/bill/invoice","code":"1"}"#, "gobl"),
        (#"{"$schema":"https://gobl.org/draft-0/envelope","head":{},"doc":{}}"#, "gobl"),
        (#"{"$regime":"ES","code":"1"}"#, "gobl"),
        (#"{"schema":"ekspedit.action/1","action":"cancel"}"#, "action"),
        ("[\(json),\(json)]", "list 2"), ("[\(json)]", "list 1"), ("[]", "unreadable EKS-FILE-EMPTY"),
        ("\(json)\n\(json)\n\n\(json)\n", "list 3"), ("\(json)\n{\"number\":", "list 2"),
        ("\(json) x", "unreadable EKS-JSON-SYNTAX"),
        ("", "unreadable EKS-FILE-EMPTY"), (" \n ", "unreadable EKS-FILE-EMPTY"),
        ("\u{FEFF}", "unreadable EKS-FILE-EMPTY"),
        ("number;date\n1;2", "unreadable EKS-FILE-KIND"), ("%PDF-1.7\n", "unreadable EKS-FILE-KIND"),
        ("<a/>%PDF-1.7", "hostile EKS-FILE-KIND"), ("MZ\u{1}", "hostile EKS-FILE-KIND"),
        ("#!/bin/sh\n", "hostile EKS-FILE-KIND"), ("\u{7F}ELF", "hostile EKS-FILE-KIND"),
        ("Rar!\u{1A}", "unreadable EKS-FILE-KIND"),
        ("<html/>", "unreadable EKS-ROOT"), ("<Invoice/>", "unreadable EKS-ROOT"),
        (#"<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"/>"#, "unreadable EKS-ROOT"),
        ("<!DOCTYPE html><html/>", "hostile EKS-XML"), ("<a></b>", "unreadable EKS-XML"),
        ("{\"a\":1,\"a\":2}", "unreadable EKS-JSON-DUPLICATE-KEY"),
        ("{\"a\"", "incomplete EKS-FILE-INCOMPLETE"),
        ("[\(json)", "incomplete EKS-FILE-INCOMPLETE"), ("{\"a\":\"\u{0}\"}", "unreadable EKS-ENCODING"),
    ]

    @Test(arguments: kinds)
    func `sees by the content what a file is`(text: String, verdict: String) {
        #expect(Self.verdict(Intake().take(Array(text.utf8))) == verdict)
    }

    @Test func `tells every beginning of a document from a wrong one`() {
        let text = Array(
            ("<?xml version='1.0'?><!-- a > --><?pi > ?>" + Self.ubl.replacing("č", with: "<![CDATA[>]]>"))
                .utf8)
        for length in 1..<text.count {
            let verdict = Self.verdict(Intake().take(Array(text[..<length])))
            #expect(verdict.hasPrefix("incomplete"), "\(length): \(verdict)")
        }
        #expect(Self.verdict(Intake().take(text)) == "ubl-invoice")
    }

    @Test func `keeps the very bytes of a document in UTF-8`() {
        for text in [Self.ubl, Self.json] {
            #expect(Self.invoice(Array(text.utf8))?.bytes == Array(text.utf8))
        }
        #expect(Self.invoice([0xEF, 0xBB, 0xBF] + Array(Self.ubl.utf8))?.bytes == Array(Self.ubl.utf8))
    }

    @Test func `reads containers`() throws {
        var builder = ZIPBuilder()
        builder.add("a.json", Array(Self.json.utf8))
        builder.add("b/c.xml", Array(Self.ubl.utf8))
        let bytes = try builder.build()
        #expect(Self.verdict(Intake().take(bytes)) == "container 2")
        #expect(Self.verdict(Intake().take(Array(bytes.dropLast()))) == "incomplete EKS-ARCHIVE-INCOMPLETE")
        #expect(Self.verdict(Intake().take(bytes + Array("PK".utf8))) == "incomplete EKS-ARCHIVE-INCOMPLETE")
        #expect(Self.verdict(Intake().take(try ZIPBuilder().build())) == "unreadable EKS-FILE-EMPTY")
        var hostile = ZIPBuilder()
        hostile.add("../a.json", [])
        #expect(Self.verdict(Intake().take(try hostile.build())) == "hostile EKS-ARCHIVE-FORBIDDENNAME")
    }

    @Test func `refuses what is too large before looking into it`() {
        var intake = Intake()
        intake.documentLimit = 100
        #expect(Self.verdict(intake.take(Array(repeating: 0x20, count: 101))) == "unreadable EKS-FILE-SIZE")
    }

    @Test func `takes the parts of a list one by one`() throws {
        guard case .list(let parts) = Intake().take(Array("[ {\"number\": 1} , {\"number\":\n2} ]".utf8))
        else {
            Issue.record("no list")
            return
        }
        #expect(parts.map(\.name) == ["1.json", "2.json"])
        #expect(
            parts.map { String(decoding: $0.bytes, as: UTF8.self) } == [
                "{\"number\": 1}", "{\"number\":\n2}",
            ])
    }

    @Test(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
    func `sees the syntax of every official instance`() throws {
        for file in Corpus.files {
            let verdict = Self.verdict(Intake().take(try file.bytes()))
            #expect(verdict == file.syntax, "\(file.name)")
        }
    }

    @Test func `takes the samples as their page says`() throws {
        let samples = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../samples")
        for name in ["galeb/good/R-17.json", "galeb/good/R-18.json", "vrana/good/faktura-2026-104.json"] {
            let invoice = Self.invoice(Array(try Data(contentsOf: samples.appending(path: name))))
            #expect(invoice?.reading.findings == [], "\(name)")
        }
        for (name, id) in [
            ("galeb/wrong/R-19.json", "EKS-JSON-AMOUNT"), ("galeb/wrong/R-20.json", "EKS-JSON-KEY"),
        ] {
            let invoice = Self.invoice(Array(try Data(contentsOf: samples.appending(path: name))))
            #expect(invoice?.reading.findings.map(\.id).contains(id) == true, "\(name)")
        }
    }
}

struct TextEncodingTests {
    static let declared = "<?xml version=\"1.0\" encoding=\"X\"?>\(IntakeTests.ubl)"

    /// The text with one byte in the place of its one letter that is not ASCII.
    static func encoded(_ text: String, _ byte: UInt8) -> [UInt8] {
        text.unicodeScalars.map { scalar -> UInt8 in scalar.isASCII ? UInt8(scalar.value) : byte }
    }

    static func utf16(_ text: String, littleEndian: Bool, mark: Bool = true) -> [UInt8] {
        ((mark ? "\u{FEFF}" : "") + text).utf16.flatMap { unit in
            let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return littleEndian ? bytes.reversed() : bytes
        }
    }

    @Test(arguments: [true, false])
    func `reads UTF-16 by its mark`(littleEndian: Bool) {
        let invoice = IntakeTests.invoice(Self.utf16(IntakeTests.ubl, littleEndian: littleEndian))
        #expect(invoice?.bytes == Array(IntakeTests.ubl.utf8))
        let json = IntakeTests.invoice(Self.utf16(IntakeTests.json, littleEndian: littleEndian))
        #expect(json?.syntax == .json)
        let declared = Self.utf16(Self.declared.replacing("X", with: "UTF-16"), littleEndian: littleEndian)
        #expect(IntakeTests.invoice(declared)?.reading.invoice.notes.first?.text == "č")
    }

    @Test(arguments: [
        ("windows-1250", 0xE8 as UInt8), ("Windows-1250", 0xE8), ("ISO-8859-2", 0xE8), ("iso-8859-16", 0xB9),
    ])
    func `reads the code page that a document declares, and declares UTF-8 from then on`(
        name: String, byte: UInt8
    ) {
        let text = Self.declared.replacing("X", with: name)
        let bytes = Self.encoded(text, byte)
        let invoice = IntakeTests.invoice(bytes)
        #expect(invoice?.reading.invoice.notes.first?.text == "č")
        #expect(
            invoice.map { String(decoding: $0.bytes, as: UTF8.self) }
                == Self.declared.replacing("X", with: "UTF-8"))
    }

    @Test func `reads the code page of the channel only where nothing else is said`() {
        let bytes = IntakeTests.ubl.unicodeScalars.map {
            $0 == "č" ? 0xE8 : UInt8(truncatingIfNeeded: $0.value)
        }
        #expect(IntakeTests.invoice(bytes) == nil)
        #expect(IntakeTests.invoice(bytes, codePage: .windows1250)?.reading.invoice.notes.first?.text == "č")
        #expect(IntakeTests.invoice(bytes, codePage: .windows1251)?.reading.invoice.notes.first?.text == "и")
        #expect(
            IntakeTests.invoice(Array(IntakeTests.ubl.utf8), codePage: .windows1250)?.reading.invoice.notes
                .first?.text == "č")
    }

    static func xml(_ encoding: String, _ byte: UInt8) -> [UInt8] {
        let text = "<?xml version='1.0' encoding='\(encoding)'?><a>~</a>"
        return text.utf8.map { $0 == UInt8(ascii: "~") ? byte : $0 }
    }

    static let undecodable: [([UInt8], String)] = [
        ([0xFF, 0xFE, 0x3C], "incomplete EKS-ENCODING"),
        ([0xFF, 0xFE, 0x00, 0xD8, 0x3C, 0x00], "unreadable EKS-ENCODING"),
        ([0xFF, 0xFE, 0, 0, 0x3C, 0, 0, 0], "unreadable EKS-ENCODING"),
        ([0x3C, 0, 0x61, 0], "unreadable EKS-ENCODING"),
        (xml("EBCDIC", 0x41), "unreadable EKS-ENCODING"),
        (xml("UTF-8", 0xE8), "unreadable EKS-XML"),
        (xml("windows-1250", 0x81), "unreadable EKS-ENCODING"),
    ]

    @Test(arguments: undecodable)
    func `refuses what can't be decoded`(bytes: [UInt8], verdict: String) {
        #expect(IntakeTests.verdict(Intake().take(bytes)) == verdict)
    }
}
