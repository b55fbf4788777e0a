internal import Documents
internal import Faults
internal import Synchronization

extension RuleBook {
    /// Tells each broken rule so that a person can mend it.
    func findings(_ hits: [Hit], on sheet: Sheet) -> [Finding] {
        hits.sorted { $0.place.index < $1.place.index }.map { hit in
            let rule = entries[hit.entry].rule
            let node = sheet.tree[Int(hit.place.index)]
            return Finding(
                .rules, rule.id, rule.severity, at: node.xPath, position: node.position, terms: rule.terms,
                found: hit.breach.found ?? sheet.excerpt(hit.place), expected: hit.breach.expected,
                message: rule.text, action: rule.action.isEmpty ? Self.advice(hit.breach) : rule.action)
        }
    }

    private static func advice(_ breach: Breach) -> String {
        breach.expected.map { "Change the value to \($0)." } ?? "Mend the document at this place."
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
