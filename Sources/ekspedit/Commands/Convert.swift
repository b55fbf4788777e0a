internal import Documents
internal import Faults
internal import Invoicing

/// Writes an invoice in another form.
enum Convert: Command {
    static let target = Option<Conversion.Target>("to", "the form to write")
    static let output = Option<String>(
        "out", short: "o", "FILE", form: .file, "a new file to write to; standard output when not given")
    static let file = Operand("FILE", .one, form: .file, "the document, or - for standard input")

    static let declaration = Declaration(
        "convert", summary: "writes an invoice in another form and lists what could not be carried over",
        discussion: [
            "What was lost is listed on standard error, each term with its value. A document that can't be "
                + "understood whole is not converted."
        ],
        options: [target.spec, output.spec], operands: [file],
        examples: [
            Example("ekspedit convert --to ubl invoice.json", "prints the invoice as UBL"),
            Example("ekspedit convert --to cii invoice.xml -o invoice-cii.xml", "writes it to a new file"),
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        guard let form = call[target] else {
            throw Failure(.usage, "--to is missing", hint: "one of ubl, cii, json, gobl")
        }
        let name = call[file].first ?? "-"
        let bytes = try Subject(named: name).content(in: surroundings)
        guard case .invoice(let taken) = Intake().take(bytes), taken.isReadable else {
            throw Failure(
                .unreadable, "\(name) is no single invoice that can be read",
                hint: "ekspedit validate tells why")
        }
        let conversion = Conversion(taken.reading, to: form)
        if let path = call[output] {
            let file = FileName(path).absolute(in: surroundings.folder)
            if let trouble = Files.create(file, conversion.bytes) { throw Failure(trouble.fault) }
        } else {
            surroundings.out.put(conversion.bytes)
        }
        for loss in conversion.losses {
            surroundings.err.line("lost: \(loss.term.printable) = \(loss.value.printable)")
        }
        return .fine
    }
}
