internal import Faults
package import Invoicing

extension SEF: Subscriber {}

extension SEF: CodeSource {
    package var codeLists: [String] { ["exemption-reasons", "units"] }

    package func codes(_ list: String, attempt: Attempt) -> Step<Harvest<[ListedCode]>> {
        guard list == "units" else {
            return exemptionReasons(attempt: attempt).map { harvest in
                harvest.mapped { $0.map { ListedCode($0.key, group: $0.category, text: $0.text) } }
            }
        }
        return units(attempt: attempt).map { harvest in harvest.mapped { $0.map { ListedCode($0) } } }
    }

    /// Warnings: the list may have grown since it was fetched, and only SEF decides.
    package func judge(_ invoice: Invoice, by list: (String) -> [ListedCode]?) -> CodeVerdict {
        var verdict = CodeVerdict()
        if let reasons = list("exemption-reasons") {
            // The rules of the country know the codebook as it was once printed.
            verdict.replaces = ["EKS-RS-BT-121", "EKS-RS-BT-121-C"]
            for group in invoice.vatBreakdown {
                guard let code = group.exemptionCode?.rawValue else { continue }
                let right = reasons.filter { $0.code == code }.map(\.group)
                if right.isEmpty {
                    verdict.findings.append(.unknownReason(code))
                } else if let category = group.category?.rawValue, !right.contains(category) {
                    verdict.findings.append(.reasonOfOtherCategory(code, category, right))
                }
            }
        }
        if let units = list("units") {
            let known = Set(units.map(\.code))
            let unknown = Set(invoice.lines.compactMap { $0.unit?.rawValue }).subtracting(known)
            verdict.findings += unknown.sorted().map { .unknownUnit($0) }
        }
        return verdict
    }
}

extension Finding {
    fileprivate static func unknownReason(_ code: String) -> Finding {
        Finding(
            .platform, "EKS-SEF-BT-121", .warning, terms: ["BT-121"], found: code,
            message: "SEF's codebook of reasons why no VAT is charged does not have this key.",
            action:
                "Take the key from the codebook. If it is a new one, ask whoever runs Ekspedit to fetch the codebook "
                + "again: ekspedit sef codes.")
    }

    fileprivate static func reasonOfOtherCategory(
        _ code: String, _ category: String, _ right: [String]
    ) -> Finding {
        Finding(
            .platform, "EKS-SEF-BT-121-C", .warning, terms: ["BT-121", "BT-118"],
            found: "\(code) in category \(category)",
            expected: "category \(Set(right).sorted().joined(separator: " or "))",
            message: "By SEF's codebook this reason does not belong to the VAT category that it stands with.",
            action: "Change the category or the reason; the codebook says which belong together.")
    }

    fileprivate static func unknownUnit(_ code: String) -> Finding {
        Finding(
            .platform, "EKS-SEF-BT-130", .warning, terms: ["BT-130"], found: code,
            message: "SEF's list of units does not have this code.",
            action: "Take a code from the list of units, such as H87 for pieces.")
    }
}

extension Harvest {
    /// The same end with another value.
    func mapped<Other>(_ transform: (Value) -> Other) -> Harvest<Other> {
        switch self {
        case .gathered(let value): .gathered(transform(value))
        case .again(let fault, let wait): .again(fault, after: wait)
        case .denied(let fault): .denied(fault)
        case .held(let fault): .held(fault)
        }
    }
}
