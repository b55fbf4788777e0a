/// A language that rules are told in besides English.
///
/// A national pack is told in the language of its country, and EN 16931 in all of them. What is missing – the rules of
/// Peppol – is told in English.
package enum RuleLanguage: String, Sendable, CaseIterable {
    case croatian = "hr"
    case serbian = "sr-Latn"
    case romanian = "ro"

    /// What a finding with that id says, and what to do about it; nil where there is no translation.
    package func words(for id: String) -> Words? {
        let table = Self.tables[self] ?? [:]
        if let words = table[id] { return words }
        // Each VAT category has the same rules under the same numbers.
        let parts = id.split(separator: "-")
        if parts.count == 3, parts[0] == "BR", Self.categories.contains(parts[1]),
            let words = table["BR-x-\(parts[2])"]
        {
            return words
        }
        // A family shares its sentence: `BR-DEC-*`.
        var stem = Substring(id)
        while let hyphen = stem.lastIndex(of: "-") {
            stem = stem[..<hyphen]
            if let words = table[stem + "-*"] { return words }
        }
        return nil
    }

    package struct Words: Sendable, Hashable {
        package let message: String

        /// Empty where the sentence says it all.
        package let action: String
    }

    private static let categories: Set<Substring> = ["S", "Z", "E", "AE", "IC", "G", "O", "AF", "AG"]

    private static let tables: [RuleLanguage: [String: Words]] = [
        .croatian: read(
            croatianEN16931 + "\n" + croatianSeldom + "\n" + croatianProblems + "\n" + croatianHR + "\n"
                + croatianCIS),
        .serbian: read(serbianEN16931 + "\n" + serbianSeldom + "\n" + serbianProblems + "\n" + serbianRS),
        .romanian: read(
            romanianEN16931 + "\n" + romanianSeldom + "\n" + romanianProblems + "\n" + romanianRO),
    ]

    /// One rule a line: id, sentence, and what to do, parted by bars.
    private static func read(_ text: String) -> [String: Words] {
        var table: [String: Words] = [:]
        for line in text.split(separator: "\n") {
            let cells = line.split(separator: "|").map { cell in
                String(cell.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
            }
            precondition((2...3).contains(cells.count), "a line of the table has an id and a sentence")
            table[cells[0]] = Words(message: cells[1], action: cells.count == 3 ? cells[2] : "")
        }
        return table
    }

    /// The ids and families that have a translation.
    var ids: [String] { (Self.tables[self] ?? [:]).keys.sorted() }
}
