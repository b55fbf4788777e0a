internal import Documents
internal import Invoicing
internal import Journal
internal import Platforms
internal import Reports
internal import Seals

/// How a fetched purchase becomes a row of the ledger and files beside it.
struct PurchaseFiling {
    let row: LedgerRow

    /// The answer, the bare document and its companions, with their names.
    let files: [FiledBytes]

    /// The name of the document's file.
    let name: String

    init(_ entry: PurchaseEntry, platform: String, _ fetched: PurchaseDocument) {
        let stem = Self.stem(entry)
        name = stem + ".xml"
        var row = LedgerRow(entry, platform: platform)
        var attachments: [FiledBytes] = []
        if case .invoice(let taken) = Intake().take(fetched.document) {
            row.fill(from: taken.reading.invoice)
            attachments = Self.attachments(of: taken.reading.invoice, stem)
        }
        self.row = row
        var seen: [String: Int] = [:]
        let companions = fetched.companions.map { companion -> FiledBytes in
            let kind = Self.plain(companion.fileExtension)
            seen[kind, default: 0] += 1
            let number = seen[kind] ?? 1
            return FiledBytes(
                .companion, name: number == 1 ? "\(stem).\(kind)" : "\(stem).\(number).\(kind)",
                bytes: companion.bytes)
        }
        files =
            [
                FiledBytes(
                    .answer, name: "\(stem).\(Self.plain(fetched.answer.fileExtension))",
                    bytes: fetched.answer.bytes),
                FiledBytes(.document, name: name, bytes: fetched.document),
            ] + companions + attachments
    }

    /// `<supplier>_<number>_<id>`, in characters that every file system and every shell takes.
    static func stem(_ entry: PurchaseEntry) -> String {
        let supplier = entry.supplierTaxNumber.isEmpty ? entry.supplierName : entry.supplierTaxNumber
        return [plain(supplier), plain(entry.number), plain(entry.id)].filter { !$0.isEmpty }
            .joined(separator: "_")
    }

    /// Letters, digits, points and hyphens of ASCII; a run of anything else is one hyphen.
    static func plain(_ text: String, limit: Int = 60) -> String {
        var bytes: [UInt8] = []
        for byte in text.map({ letters[$0] ?? String($0) }).joined().utf8 {
            let isPlain =
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                // A name that begins with a point would be hidden, or mean a folder.
                case UInt8(ascii: "."): !bytes.isEmpty
                default: false
                }
            if isPlain {
                bytes.append(byte)
            } else if bytes.last != UInt8(ascii: "-"), !bytes.isEmpty {
                bytes.append(UInt8(ascii: "-"))
            }
        }
        var plain = bytes.prefix(limit)
        while plain.last == UInt8(ascii: "-") || plain.last == UInt8(ascii: ".") { plain.removeLast() }
        return String(decoding: plain, as: UTF8.self)
    }

    /// The letters of the region that have a plain form.
    private static let letters: [Character: String] = [
        "Č": "C", "č": "c", "Ć": "C", "ć": "c", "Đ": "Dj", "đ": "dj", "Š": "S", "š": "s", "Ž": "Z", "ž": "z",
        "Ă": "A", "ă": "a", "Â": "A", "â": "a", "Î": "I", "î": "i", "Ș": "S", "ș": "s", "Ț": "T", "ț": "t",
    ]

    private static func attachments(of invoice: Invoice, _ stem: String) -> [FiledBytes] {
        invoice.supportingDocuments.enumerated().compactMap { index, document in
            guard let attachment = document.attachment, let bytes = Base64.decode(attachment.base64) else {
                return nil
            }
            let name = attachment.filename ?? document.reference
            let dot = name.lastIndex(of: ".")
            let base = plain(String(name[..<(dot ?? name.endIndex)]))
            let written = dot.map { plain(String(name[name.index(after: $0)...]), limit: 8) } ?? ""
            let kind = written.isEmpty ? Self.kinds[attachment.mimeCode ?? ""] ?? "bin" : written
            return FiledBytes(
                .companion, name: "\(stem).\(index + 1)\(base.isEmpty ? "" : "-" + base).\(kind)",
                bytes: bytes)
        }
    }

    /// For attachments whose name says nothing.
    private static let kinds = [
        "application/pdf": "pdf", "image/png": "png", "image/jpeg": "jpg", "text/csv": "csv",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
        "application/vnd.oasis.opendocument.spreadsheet": "ods",
    ]
}

extension LedgerRow {
    /// What the list alone says; the document says it better.
    init(_ entry: PurchaseEntry, platform: String) {
        self.init(
            .purchase, platform: platform, platformId: entry.id, type: entry.type, number: entry.number,
            currency: entry.currency, status: entry.status)
        partnerTaxNumber = entry.supplierTaxNumber
        partnerRegistration = entry.supplierRegistration
        partnerName = entry.supplierName
        deliveryDate = entry.deliveryDate
        dueDate = entry.dueDate
        sentDate = entry.sentDate
        net = entry.net
        vat = entry.vat
        gross = entry.gross
        rounding = entry.rounding
    }

    /// The row of a record as it stands now.
    init?(_ record: LedgerRecord) {
        if let text = record.row, let row = LedgerRow(text: text) {
            self = row
        } else if let entry = PurchaseText.decode(record.entry) {
            self.init(entry, platform: record.key.platform)
        } else {
            return nil
        }
        status = record.status
        file = record.file ?? ""
        sha256 = record.sha256 ?? ""
    }
}
