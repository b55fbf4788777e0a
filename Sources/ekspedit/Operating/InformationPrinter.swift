internal import Dispatching
internal import Documents
internal import Seals

/// Prints what a platform told: its records as lines or as a table, its file as it is.
struct InformationPrinter {
    let surroundings: Surroundings
    let format: Format

    func tell(_ line: DutyAnswer.Line, _ output: String?) throws(Failure) {
        if let file = line.file {
            try put(Base64.decode(file) ?? [], output)
        } else if format == .jsonl {
            for record in line.records { surroundings.out.line(record) }
        } else if line.records.isEmpty {
            surroundings.out.line("\(line.subject.printable): \(line.text.printable)")
        } else {
            let rows = line.records.compactMap { text in try? JSONDocument(parsing: Array(text.utf8)).root }
            let names = rows.first?.children.compactMap(\.key) ?? []
            TextTable(
                names.map { $0.uppercased() },
                rows.map { row in names.map { cell(row[$0]).printable } }
            ).write(on: surroundings.out)
        }
    }

    /// Words as they are; what has an inside as JSON.
    private func cell(_ element: JSONElement?) -> String {
        guard let element, !element.isNull else { return "" }
        if let flag = element.bool { return flag ? "yes" : "no" }
        return element.text ?? String(decoding: JSONValue(element).bytes(layout: .compact), as: UTF8.self)
    }

    private func put(_ bytes: [UInt8], _ output: String?) throws(Failure) {
        guard let output else { return surroundings.out.put(bytes) }
        let file = FileName(output).absolute(in: surroundings.folder)
        if let trouble = Files.create(file, bytes) { throw Failure(trouble.fault) }
        if format == .jsonl {
            let record: JSONValue = ["file": .string(output), "bytes": .integer(bytes.count)]
            surroundings.out.line(record.text())
        } else {
            surroundings.out.line("\(output): \(bytes.count) bytes")
        }
    }
}
