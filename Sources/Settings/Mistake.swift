package import Faults

/// One thing that is wrong in a configuration, with its place and what to write instead.
package struct Mistake: Sendable, Hashable {
    package let position: Position
    package let message: String
    package let hint: String?

    package init(at position: Position, _ message: String, hint: String? = nil) {
        self.position = position
        self.message = message
        self.hint = hint
    }

    /// `file:line:column: message`, as editors understand it.
    package func description(in file: String) -> String {
        "\(file):\(position): \(message)" + (hint.map { "\n  \($0)" } ?? "")
    }
}

/// Every mistake of a configuration, in the order of the file.
package struct Mistakes: Error, Sendable, Hashable {
    package let file: String
    package let list: [Mistake]

    package init(in file: String, _ list: [Mistake]) {
        self.file = file
        self.list = list.sorted {
            ($0.position.line, $0.position.column) < ($1.position.line, $1.position.column)
        }
    }

    package var fault: Fault {
        let more = list.count > 1 ? " (and \(list.count - 1) more)" : ""
        let first = list.first.map { $0.description(in: file) } ?? file
        return Fault(.configurationWrong, first + more)
    }
}
