/// A command line that was understood: options and operands as typed, every value checked.
struct Invocation: Sendable {
    let declaration: Declaration
    private let values: [String: [String]]
    private let operands: [String]

    init(_ declaration: Declaration, values: [String: [String]], operands: [String]) {
        self.declaration = declaration
        self.values = values
        self.operands = operands
    }

    subscript(flag: Flag) -> Bool { values[flag.spec.name] != nil }

    subscript<Value>(option: Option<Value>) -> Value? {
        values[option.spec.name]?.last.flatMap(option.read)
    }

    /// Every value of an option that may be repeated.
    func all<Value>(_ option: Option<Value>) -> [Value] {
        (values[option.spec.name] ?? []).compactMap(option.read)
    }

    /// What was typed for an operand; an operand of any number takes what those before it left.
    subscript(operand: Operand) -> [String] {
        guard let index = declaration.operands.firstIndex(where: { $0.name == operand.name }) else {
            return []
        }
        let rest = operands.dropFirst(index)
        switch operand.count {
        case .one, .atMostOne: return Array(rest.prefix(1))
        case .any, .atLeastOne: return Array(rest)
        }
    }
}
