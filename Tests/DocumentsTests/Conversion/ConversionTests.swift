import Documents
import Faults
import Invoicing
import TestSupport
import Testing

@Suite(.enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.absence)))
struct ConversionCorpusTests {
    /// What CII has no place for, by the end of the term's path; docs/conformance.md gives the reason for each.
    private static let beyondCII = ["card network", "BT-32-1", "tax registration of the buyer-1"]

    /// Said once for all payments in CII.
    private static let saidOnce = ["BT-83", "BT-89", "BT-90"]

    /// Whether the loss is of a term that the target syntax really can't hold.
    private static func isBeyondCII(_ loss: Conversion.Loss, _ arrived: Invoice) -> Bool {
        // National terms are no terms of EN 16931.
        if loss.term.split(separator: "/").contains(where: { $0.contains(".") }) { return true }
        if beyondCII.contains(where: { loss.term.hasSuffix($0) }) { return true }
        // EN 16931 knows one group of payment instructions: what a second one says moves into the first.
        guard loss.term.hasPrefix("BG-16["), !loss.term.hasPrefix("BG-16[1]"),
            let term = loss.term.split(separator: "/").last
        else { return false }
        return saidOnce.contains(String(term))
            || arrived.statedTerms.contains {
                $0.path.hasPrefix("BG-16[") && $0.path.hasSuffix("/\(term)") && $0.value == loss.value
            }
    }

    /// Terms without their places, the most frequent first, each with a file and a value.
    private static func table(_ losses: [(file: String, loss: Conversion.Loss)]) -> String {
        let groups = Dictionary(grouping: losses) { $0.loss.term.replacing(/\[\d+\]/, with: "") }
        return groups.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }.map {
            "\($0.value.count)\t\($0.key)\t\($0.value[0].loss.term) = \($0.value[0].loss.value.prefix(60))\t\($0.value[0].file)"
        }.joined(separator: "\n")
    }

    @Test func `carries every term of EN 16931 from UBL to CII`() throws {
        var count = 0
        var losses: [(file: String, loss: Conversion.Loss)] = []
        for file in Corpus.ubl {
            let invoice = UBLReader.read(try XMLTree(parsing: try file.bytes())).invoice
            let conversion = Conversion(invoice, to: .cii)
            if !conversion.losses.isEmpty {
                let arrived = CIIReader.read(try XMLTree(parsing: conversion.bytes)).invoice
                losses += conversion.losses.filter { !Self.isBeyondCII($0, arrived) }.map { (file.name, $0) }
            }
            count += 1
        }
        print("UBL documents carried to CII: \(count)")
        #expect(losses.isEmpty, "\(Self.table(losses))")
        #expect(count > 1_500)
    }

    @Test func `carries every term of EN 16931 from CII to UBL`() throws {
        var count = 0
        var losses: [(file: String, loss: Conversion.Loss)] = []
        for file in Corpus.cii {
            let invoice = CIIReader.read(try XMLTree(parsing: try file.bytes())).invoice
            losses += Conversion(invoice, to: .ubl).losses.map { (file.name, $0) }
            count += 1
        }
        print("CII documents carried to UBL: \(count)")
        #expect(losses.isEmpty, "\(Self.table(losses))")
        #expect(count > 400)
    }
}

struct ConversionTests {
    @Test func `reports what the target cannot carry, with its value`() {
        var invoice = Invoice(number: "1", currency: "EUR")
        invoice.extensions["hr.BT-24"] = .amount(Amount(cents: 5_00))
        invoice.precedingInvoices = [Invoice.PrecedingInvoice("0")]
        invoice.precedingInvoices[0].extensions.set("hr.BT-3", "why")
        let losses = Conversion(invoice, to: .cii).losses
        #expect(
            losses == [
                Conversion.Loss(term: "BG-3[1]/hr.BT-3", value: "why"),
                Conversion.Loss(term: "hr.BT-24", value: "5.00"),
            ])
        #expect(Conversion(invoice, to: .ubl).losses.isEmpty)
    }

    @Test func `reports what the reader had no place for`() throws {
        let text = """
            <Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
            xmlns:b="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"><b:ID>1</b:ID>
            <b:LineCountNumeric>7</b:LineCountNumeric></Invoice>
            """
        let reading = UBLReader.read(try XMLTree(parsing: Array(text.utf8)))
        #expect(
            Conversion(reading, to: .ubl).losses
                == [Conversion.Loss(term: "/Invoice/cbc:LineCountNumeric", value: "7")])
    }

    @Test func `reports a character that XML cannot hold`() {
        let losses = Conversion(Invoice(number: "a\u{1}b"), to: .ubl).losses
        #expect(losses == [Conversion.Loss(term: "BT-1", value: "a\u{1}b")])
    }
}
