import Dispatching
import Foundation
import Invoicing
import Journal
import Reports
import Spool
import TestSupport
import Testing

/// Ten thousand purchases in folders and ledgers, and what LibreOffice makes of them.
struct LedgerExportTests {
    private func records(_ count: Int) -> [LedgerRecord] {
        (1...count).map { number in
            let id = String(7_000_000 + number)
            var row = LedgerRow(
                .purchase, platform: "sef", platformId: id, type: number % 50 == 0 ? .creditNote : .invoice,
                number: "D-\(number)/2026", currency: "RSD", status: "")
            row.partnerTaxNumber = "106884584"
            row.partnerName = number % 7 == 0 ? "Čačak \"Šljiva\"; sinovi, d.o.o." : "Prodavac d.o.o."
            row.issueDate = CalendarDate(2026, 11, number % 28 + 1)
            row.sentDate = row.issueDate
            row.add(rate: Amount(20), base: Amount(cents: number * 100), vat: Amount(cents: number * 20))
            row.gross = Amount(cents: number * 120)
            let key = LedgerRecord.Key(company: "firma", platform: "sef", .purchase, id: id)
            var record = LedgerRecord(
                key, month: "2026-11", number: row.number, partner: row.partnerName,
                status: number % 3 == 0 ? "Approved" : "New")
            record.row = row.text
            record.file = "106884584_D-\(number)-2026_\(id).xml"
            record.sha256 = String(repeating: "a", count: 64)
            return record
        }
    }

    @Test func `is the same bytes whenever ten thousand purchases are exported`() throws {
        let folder = try TemporaryFolder()
        let shelf = try FolderShelf(
            purchases: folder.path + "/purchases", archive: folder.path + "/archive", in: LinuxFileSystem())
        let composer = LedgerComposer(country: "RS", dialect: .plain)
        let records = self.records(10_000)
        let ledger = composer.compose(records)
        let files = records.compactMap { record in
            record.file.map {
                ShelfFile(
                    .month("2026-11"), name: $0, bytes: Array("<Invoice>\(record.key.id)</Invoice>".utf8))
            }
        }
        let all = files + [ShelfFile(.ledgers, name: "ledger-2026-11.csv", bytes: ledger)]
        #expect(try shelf.layOut(all) == 10_001)
        let path = folder.path + "/purchases/ledger-2026-11.csv"
        let first = try Data(contentsOf: URL(filePath: path))
        let again = composer.compose(records.shuffled())
        #expect(again == ledger)
        #expect(try shelf.layOut(all) == 0, "what lies there is left alone")
        #expect(try Data(contentsOf: URL(filePath: path)) == first)
        try FileManager.default.removeItem(
            atPath: folder.path + "/purchases/2026-11/" + (records[4].file ?? ""))
        try Data("edited".utf8).write(to: URL(filePath: path))
        #expect(try shelf.layOut(all) == 2, "what is missing or edited is written again")
        #expect(try Data(contentsOf: URL(filePath: path)) == first)
    }

    @Test func `takes away its own files and nobody else's`() throws {
        let folder = try TemporaryFolder()
        let shelf = try FolderShelf(
            purchases: folder.path + "/purchases", archive: folder.path + "/archive", in: LinuxFileSystem())
        let files = ["a.xml", "b.xml", "c.xml"].map {
            ShelfFile(.month("2026-10"), name: $0, bytes: Array("<\($0)/>".utf8))
        }
        _ = try shelf.layOut(files)
        let month = folder.path + "/purchases/2026-10/"
        try Data("edited".utf8).write(to: URL(filePath: month + "b.xml"))
        try FileManager.default.removeItem(atPath: month + "c.xml")
        #expect(try shelf.takeAway(files) == 1)
        #expect(try FileManager.default.contentsOfDirectory(atPath: month) == ["b.xml"])
    }

    /// LibreOffice reads the ledger and writes it as CSV again: every cell has to come back.
    @Test(
        .enabled(
            if: Tool.isInstalled("soffice"), "soffice is missing: scripts/test-packages names its package"))
    func `opens in LibreOffice in both dialects`() throws {
        let folder = try TemporaryFolder()
        let rows = records(10_000).compactMap { LedgerRow(text: $0.row ?? "") }
        let plain = Ledger(rates: Ledger.rates(of: "RS"), rows: rows).csv(.plain)
        for dialect in CSVDialect.allCases {
            let name = "ledger-\(dialect.rawValue)"
            let csv = Ledger(rates: Ledger.rates(of: "RS"), rows: rows).csv(dialect)
            try Data(csv).write(to: folder.url.appending(path: name + ".csv"))
            // Field separator, quote, UTF-8, first line, then every column as text.
            let separator = dialect == .plain ? "44" : "59"
            let columns = (1...30).map { "\($0)/2" }.joined(separator: "/")
            let result = try Tool.run(
                "soffice",
                [
                    "-env:UserInstallation=file://\(folder.path)/office", "--headless",
                    "--infilter=CSV:\(separator),34,76,1,\(columns)", "--convert-to",
                    "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false", "--outdir",
                    folder.path + "/out", folder.path + "/\(name).csv",
                ])
            #expect(result.status == 0)
            let out = try Data(contentsOf: folder.url.appending(path: "out/\(name).csv"))
            let expected = cells(Array(plain), ",")
            let found = cells(Array(out), ",").map { row in
                row.enumerated().map { index, cell in
                    // Decimal commas are the one thing in which the dialects differ.
                    dialect == .excel && (13...24).contains(index) ? cell.replacing(",", with: ".") : cell
                }
            }
            #expect(found.count == 10_001)
            #expect(found == expected, "\(dialect)")
        }
    }

    /// The cells of a table that quotes fields by RFC 4180.
    private func cells(_ bytes: [UInt8], _ separator: Character) -> [[String]] {
        var rows: [[String]] = []
        var row: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        func close() {
            row.append(String(decoding: field, as: UTF8.self))
            field = []
        }
        while index < bytes.count {
            let byte = bytes[index]
            if isQuoted {
                if byte == UInt8(ascii: "\"") {
                    if index + 1 < bytes.count, bytes[index + 1] == byte {
                        field.append(byte)
                        index += 1
                    } else {
                        isQuoted = false
                    }
                } else {
                    field.append(byte)
                }
            } else {
                switch byte {
                case UInt8(ascii: "\""): isQuoted = true
                case separator.asciiValue: close()
                case 0x0A:
                    close()
                    rows.append(row)
                    row = []
                case 0x0D: break
                default: field.append(byte)
                }
            }
            index += 1
        }
        if !row.isEmpty || !field.isEmpty {
            close()
            rows.append(row)
        }
        return rows
    }
}
