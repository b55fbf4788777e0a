internal import Documents
internal import Faults
internal import Synchronization

extension RuleBook {
    /// So many places of one rule are told; nobody reads on, and finding out each place takes its time.
    private static let placesPerRule = 100

    /// Tells each broken rule so that a person can mend it.
    func findings(_ hits: [Hit], on sheet: Sheet) -> [Finding] {
        var counts = [Int](repeating: 0, count: entries.count)
        var untold = 0
        let told = hits.sorted { $0.place.index < $1.place.index }.filter { hit in
            counts[hit.entry] += 1
            if counts[hit.entry] > Self.placesPerRule { untold += 1 }
            return counts[hit.entry] <= Self.placesPerRule
        }
        let findings = told.map { hit in
            let rule = entries[hit.entry].rule
            let node = sheet.tree[Int(hit.place.index)]
            return Finding(
                .rules, rule.id, rule.severity, at: node.xPath, position: node.position, terms: rule.terms,
                found: hit.breach.found ?? sheet.excerpt(hit.place), expected: hit.breach.expected,
                message: rule.text, action: rule.action.isEmpty ? rule.advice(hit.breach) : rule.action)
        }
        guard untold > 0 else { return findings }
        let more = Finding(
            .format, "EKS-MORE", .warning, found: "\(untold)",
            message: "The same rules are broken at more places than are listed.",
            action: "Mend the listed ones and check again.")
        return findings + [more]
    }
}

extension Sheet {
    /// The value of an element that has one, short enough for a report.
    func excerpt(_ node: Node) -> String? {
        guard !hasChildren(node) else { return nil }
        let text = string(node)
        return text.utf8.count > 200 ? String(text.prefix(80)) + "…" : text
    }
}

extension Sheet.Unreadable {
    func finding(on sheet: Sheet) -> Finding {
        let node = sheet.tree[Int(place.index)]
        let message =
            want == .single
            ? "The element may stand here once only." : "The value can't be read as a \(want.rawValue)."
        return Finding(
            .rules, "EKS-VALUE", at: node.xPath, position: node.position, found: sheet.excerpt(place),
            expected: "a \(want.rawValue)", message: message, action: "Write \(example) here.")
    }

    private var example: String {
        switch want {
        case .number: "a decimal number such as 1250.00"
        case .date: "a date such as 2026-11-20"
        case .indicator: "true or false"
        case .single: "one value only"
        }
    }
}

// MARK: - Books made once

extension RuleBook {
    private struct Key: Hashable {
        var packs: [String]
        var isMirror: Bool
    }

    private static let made = Mutex<[Key: RuleBook]>([:])

    /// The book of these packs; making one takes about a millisecond, so it is kept.
    static func made(of packs: [RulePack], isMirror: Bool) -> RuleBook {
        let key = Key(packs: packs.map { "\($0.label) \($0.syntaxes[0].rawValue)" }, isMirror: isMirror)
        if let known = made.withLock({ $0[key] }) { return known }
        let book = RuleBook(packs, isMirror: isMirror)
        made.withLock { $0[key] = book }
        return book
    }
}
