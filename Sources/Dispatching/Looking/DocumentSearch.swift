package import Faults
package import Journal

/// Finds a document by what somebody typed.
package enum DocumentSearch {
    /// The document with that id, or the only one whose id begins so or whose invoice number it is; nil when there is
    /// none, or more than one.
    package static func document(_ wanted: String, in journal: any Journal) throws(Fault) -> DocumentRecord? {
        guard !wanted.isEmpty else { return nil }
        if let found = try journal.document(wanted) { return found }
        // Ids sort by arrival: all that begin so lie together, behind the beginning itself.
        let near = try journal.documents(DocumentFilter(after: wanted), limit: 2)
        let numbered = try journal.documents(DocumentFilter(number: wanted), limit: 2)
        // A short number may begin an id, too: then it does not say which is meant.
        var fitting = near.filter { $0.id.hasPrefix(wanted) }
        fitting += numbered.filter { !fitting.contains($0) }
        return fitting.count == 1 ? fitting.first : nil
    }

    /// The shortest beginning by which a document is found, in steps of two letters from the tenth on.
    package static func beginning(of id: String, in journal: any Journal) throws(Fault) -> String {
        for length in stride(from: 10, to: id.count, by: 2) {
            let beginning = String(id.prefix(length))
            if try document(beginning, in: journal)?.id == id { return beginning }
        }
        return id
    }

    /// The whole id, or what was typed where it names no document: whoever gets it says so.
    package static func id(_ wanted: String, in journal: any Journal) throws(Fault) -> String {
        try document(wanted, in: journal)?.id ?? wanted
    }
}
