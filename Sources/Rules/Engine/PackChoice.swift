internal import Documents
internal import Faults
internal import Invoicing

/// Which packs a document is checked against.
package enum PackChoice: Sendable, Hashable {
    /// By CustomizationID, then by the countries of the parties.
    case auto

    /// By name, each with the packs that it implies.
    case named([Wish])

    /// One pack alone, without what it implies, as its authority publishes it.
    case alone(Wish)

    /// A pack by name, and by version where one is asked for.
    package struct Wish: Sendable, Hashable {
        package var name: String
        package var version: String?

        package init(name: String, version: String? = nil) {
            self.name = name
            self.version = version
        }

        /// Reads `en16931` or `en16931@1.3.16`; nil when there is no such pack.
        package init?(_ text: some StringProtocol) {
            let parts = text.split(separator: "@", maxSplits: 1).map { String($0) }
            guard let name = parts.first, RulePack.all.contains(where: { $0.name == name }) else {
                return nil
            }
            let version = parts.count > 1 ? parts[1] : nil
            if let version,
                !RulePack.all.contains(where: { $0.name == name && $0.version == version })
            {
                return nil
            }
            self.init(name: name, version: version)
        }
    }

    /// A pack that was wanted and can't be asked.
    struct Gap: Sendable {
        var name: String
        var reason: String

        var finding: Finding {
            Finding(
                .rules, "EKS-SKIP", message: "The rules \(name) could not be checked: \(reason).",
                action: "Choose other rules, or another form of the document.")
        }
    }

    /// The packs to ask, in the order in which they build on each other.
    func packs(for syntax: Syntax, _ sheet: Sheet, asOf day: CalendarDate?) -> (
        packs: [RulePack], gaps: [Gap]
    ) {
        let wishes: [Wish] =
            switch self {
            case .auto: Self.wishes(for: sheet, syntax)
            case .named(let wishes): wishes
            case .alone(let wish): [wish]
            }
        let goesAlone = if case .alone = self { true } else { false }
        let day = day ?? sheet.issueDate(syntax)
        var packs: [RulePack] = []
        var gaps: [Gap] = []
        func add(_ wish: Wish) {
            guard !packs.contains(where: { $0.name == wish.name }) else { return }
            let candidates = RulePack.all.filter {
                $0.name == wish.name && $0.syntaxes.contains(syntax)
                    && (wish.version == nil || $0.version == wish.version)
            }
            // Without a day in force the newest is asked: an old or future invoice is better checked than not.
            let pack = candidates.last { pack in day.map(pack.isInForce) ?? true } ?? candidates.last
            guard let pack else {
                gaps.append(Gap(name: wish.name, reason: "there are none for \(syntax.rawValue)"))
                return
            }
            if !goesAlone { for name in pack.implies { add(Wish(name: name)) } }
            packs.append(pack)
        }
        for wish in wishes { add(wish) }
        return (packs, gaps)
    }
}

extension Sheet {
    /// BT-2: the day on which the invoice was issued; nil where none can be read.
    func issueDate(_ syntax: Syntax) -> CalendarDate? {
        if syntax == .cii {
            guard let text = first(root, RSM.exchangedDocument, RAM.issueDateTime, UDT.dateTimeString) else {
                return nil
            }
            return withBytes(trimmed(text)) { CalendarDate(compact: $0) }
        }
        return child(root, CBC.issueDate).flatMap { day in
            withBytes(trimmed(day)) { CalendarDate(lexical: $0) }
        }
    }
}

extension CalendarDate {
    /// Reads the first eight digits of `20261120`.
    init?(compact bytes: Span<UInt8>) {
        guard bytes.count >= 8 else { return nil }
        var number = 0
        for index in 0..<8 {
            guard bytes[index] >= UInt8(ascii: "0"), bytes[index] <= UInt8(ascii: "9") else { return nil }
            number = number * 10 + Int(bytes[index] - UInt8(ascii: "0"))
        }
        self.init(number / 10_000, number / 100 % 100, number % 100)
    }
}
