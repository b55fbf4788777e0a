internal import Faults

/// Reads what stands behind a command's name.
struct ArgumentParser {
    let declaration: Declaration
    private var values: [String: [String]] = [:]
    private var operands: [String] = []
    private var rest: ArraySlice<String>

    private init(_ declaration: Declaration, _ arguments: ArraySlice<String>) {
        self.declaration = declaration
        rest = arguments
    }

    static func parse(
        _ arguments: ArraySlice<String>, for declaration: Declaration
    ) throws(Failure) -> Invocation {
        var parser = ArgumentParser(declaration, arguments)
        try parser.read()
        let call = Invocation(declaration, values: parser.values, operands: parser.operands)
        if !call[Standard.help] { try parser.checkOperands() }
        return call
    }

    private mutating func read() throws(Failure) {
        var hasEnded = false
        while let word = rest.popFirst() {
            if hasEnded || word == "-" || !word.hasPrefix("-") {
                operands.append(word)
            } else if word == "--" {
                hasEnded = true
            } else if word.hasPrefix("--") {
                try readLong(word.dropFirst(2))
            } else {
                try readShort(word.dropFirst())
            }
        }
    }

    private mutating func readLong(_ word: Substring) throws(Failure) {
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let name = String(parts.first ?? "")
        guard let option = declaration.options.first(where: { $0.name == name }) else {
            let known = nearest(to: name, among: declaration.options.map(\.name))
            throw usage("unknown option --\(name)", known.map { "did you mean --\($0)?" })
        }
        try take(option, inline: parts.count == 2 ? String(parts[1]) : nil, as: "--" + name)
    }

    private mutating func readShort(_ word: Substring) throws(Failure) {
        guard let letter = word.first,
            let option = declaration.options.first(where: { $0.short == letter })
        else { throw usage("unknown option -\(word.prefix(1))") }
        let tail = word.dropFirst()
        if option.value == nil, !tail.isEmpty {
            try take(option, inline: nil, as: "-\(letter)")
            return try readShort(tail)
        }
        try take(option, inline: tail.isEmpty ? nil : String(tail), as: "-\(letter)")
    }

    private mutating func take(_ option: OptionSpec, inline: String?, as typed: String) throws(Failure) {
        if values[option.name] != nil, !option.repeats { throw usage("\(typed) is given twice") }
        guard let placeholder = option.value else {
            if inline != nil { throw usage("\(typed) takes no value") }
            values[option.name] = [""]
            return
        }
        guard let value = inline ?? rest.popFirst() else {
            throw usage("\(typed) needs a value: \(placeholder)")
        }
        if let expected = option.objection(value) {
            throw usage("\(typed) can't be “\(value)”: it has to be \(expected)")
        }
        values[option.name, default: []].append(value)
    }

    private func checkOperands() throws(Failure) {
        let needed = declaration.operands.filter { $0.count == .one || $0.count == .atLeastOne }
        if operands.count < needed.count {
            throw usage("\(needed[operands.count].name) is missing")
        }
        let isOpen = declaration.operands.contains { $0.count == .any || $0.count == .atLeastOne }
        if !isOpen, operands.count > declaration.operands.count {
            throw usage("“\(operands[declaration.operands.count])” is one argument too many")
        }
    }

    private func usage(_ message: String, _ hint: String? = nil) -> Failure {
        let page = "ekspedit \(declaration.words) --help shows what can be written"
        return Failure(.usage, message, hint: hint.map { $0 + "\n" + page } ?? page)
    }
}
