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
