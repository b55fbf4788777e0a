/// The table behind the numbers of ``XMLName``.
enum WellKnownNames {
    struct Entry: Sendable {
        var namespace: XMLNamespace
        var local: String
    }

    /// By number; the numbers that nobody has are empty.
    static let entries: [Entry] = {
        var entries = [Entry](repeating: Entry(namespace: .none, local: ""), count: Int(count))
        for (namespace, first, names) in tables {
            for (offset, name) in names.split(whereSeparator: { $0 == " " || $0 == "\n" }).enumerated() {
                entries[Int(first) + offset] = Entry(namespace: namespace, local: String(name))
            }
        }
        return entries
    }()

    /// One past the highest number.
    static let count: Int32 = QDT.first + QDT.count

    static func name(_ local: String, inNamespace uri: String) -> XMLName? {
        guard let namespace = namespaces[uri], let id = ids[Key(namespace: namespace, local: local)] else {
            return nil
        }
        return XMLName(id: id)
    }

    private struct Key: Hashable {
        var namespace: XMLNamespace
        var local: String
    }

    private static let namespaces = Dictionary(
        uniqueKeysWithValues: XMLNamespace.allCases.map { ($0.uri, $0) })

    private static let ids: [Key: Int32] = {
        var ids: [Key: Int32] = [:]
        for (id, entry) in entries.enumerated() where !entry.local.isEmpty {
            ids[Key(namespace: entry.namespace, local: entry.local)] = Int32(id)
        }
        return ids
    }()

    private static let tables: [(XMLNamespace, Int32, String)] = [
        (.ublInvoice, UBLInvoice.first, UBLInvoice.names),
        (.ublCreditNote, UBLCreditNote.first, UBLCreditNote.names),
        (.none, XMLAttribute.first, XMLAttribute.names),
        (.none, RareAttribute.first, RareAttribute.names),
        (.hrextac, HRExtension.first, HRExtension.names),
        (.sbt, SerbianExtension.first, SerbianExtension.names),
        (.xsd, SerbianExtensionInXSD.first, SerbianExtensionInXSD.names),
        (.env, SEFEnvelope.first, SEFEnvelope.names),
        (.xsi, XSI.first, XSI.names),
        (.cbc, CBC.first, CBC.names),
        (.cac, CAC.first, CAC.names),
        (.ext, EXT.first, EXT.names),
        (.rsm, RSM.first, RSM.names),
        (.ram, RAM.first, RAM.names),
        (.udt, UDT.first, UDT.names),
        (.qdt, QDT.first, QDT.names),
    ]
}
