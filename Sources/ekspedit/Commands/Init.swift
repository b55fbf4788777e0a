internal import Calendars
internal import Dispatching
internal import Settings

/// Writes what a company needs to begin.
enum Init: Command {
    static let company = Option<String>(
        "company", "NAME", "the company's folder name; primjer when not given")
    static let country = Option<String>(
        "country", "CODE", form: .choice(["BA", "HR", "RO", "RS"]), expects: "one of BA, HR, RO, RS",
        "whose law its invoices follow; HR when not given"
    ) { ["BA", "HR", "RO", "RS"].contains($0) ? $0 : nil }
    static let vatId = Option<String>("vat-id", "NUMBER", "its tax number as invoices carry it")
    static let name = Option<String>("name", "TEXT", "its name")
    static let spool = Option<String>(
        "spool", "DIR", form: .folder, "where companies' folders lie; DIR/spool when not given")
    static let yes = Flag("yes", short: "y", "asks nothing: takes the example for what is not given")
    static let folder = Operand("DIR", .one, form: .folder, "the folder to write to; made when it is missing")

    static let declaration = Declaration(
        "init", summary: "writes a commented configuration, folders and sample files for a company",
        discussion: [
            "On a terminal it asks for what no option says. A file that is there already is never touched. Folders that root "
                + "makes belong to the owner of the folder above them."
        ],
        options: [company.spec, country.spec, vatId.spec, name.spec, spool.spec, yes.spec],
        operands: [folder],
        examples: [
            Example(
                "ekspedit init desk", "asks four questions and writes desk/ekspedit.yaml and desk/spool/"),
            Example(
                "ekspedit init desk --yes --country RS --company prodaja --vat-id RS100000024 --name 'Prodaja d.o.o.'",
                "asks nothing"),
            Example(
                "sudo ekspedit init /etc/ekspedit --spool /var/lib/ekspedit/spool",
                "for the installed service"),
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        let folder = Path.absolute(call[Self.folder].first ?? ".", in: surroundings.folder)
        let template = try template(call, in: surroundings)
        try check(template)
        let file = folder + "/ekspedit.yaml"
        guard !Files.exists(FileName(file)) else {
            throw Failure(
                .configuration, "\(file) is there already",
                hint: "take another folder, or add the company to that file by hand")
        }
        let home = Path.absolute(template.spool, in: folder) + "/" + template.company
        for part in ["inbox", "outbox", "error", "purchases", "archive"] {
            try must(Files.makeFolder("\(home)/\(part)"))
        }
        try must(Files.makeFolder(folder + "/samples"))
        let zone: Zone =
            switch template.country {
            case "RS": .belgrade
            case "RO": .bucharest
            default: .zagreb
            }
        let today = CivilTime(SystemSurroundings.now(), in: zone).date
        let samples = StarterFiles.samples(for: template, on: today)
        for (name, text) in samples {
            let path = FileName("\(folder)/samples/\(name)")
            if !Files.exists(path) { try must(Files.create(path, Array(text.utf8))) }
        }
        // Last: a folder that holds the configuration is complete.
        try must(Files.create(FileName(file), Array(template.text.utf8)))
        surroundings.out.put(
            StarterFiles.nextSteps(
                folder: folder, inbox: home + "/inbox", sample: samples.first?.name,
                isService: folder == "/etc/ekspedit"))
        return .fine
    }

    private static func must(_ trouble: FileTrouble?) throws(Failure) {
        if let trouble { throw Failure(trouble.fault) }
    }

    private static func template(
        _ call: Invocation, in surroundings: Surroundings
    ) throws(Failure) -> ConfigurationTemplate {
        let country = answer(
            call, country, "Country (HR, RS, RO, BA)", standard: "HR", in: surroundings
        )
        let example = StarterFiles.example(of: country)
        return ConfigurationTemplate(
            company: answer(
                call, company, "Name of the company's folder", standard: example.company, in: surroundings),
            country: country,
            vatId: answer(call, vatId, "Tax number", standard: example.vatId, in: surroundings),
            name: answer(call, name, "Name of the company", standard: example.name, in: surroundings),
            spool: call[spool].map { Path.absolute($0, in: surroundings.folder) } ?? "./spool")
    }

    /// What the option says, or what somebody at the terminal answers, or the example.
    private static func answer(
        _ call: Invocation, _ option: Option<String>, _ question: String, standard: String,
        in surroundings: Surroundings
    ) -> String {
        if let given = call[option] { return given }
        guard surroundings.err.isTerminal, !call[yes] else { return standard }
        surroundings.err.put("\(question) [\(standard)]: ")
        let answer = surroundings.line() ?? ""
        return answer.isEmpty ? standard : answer
    }

    /// What was typed has to make a configuration that can be read.
    private static func check(_ template: ConfigurationTemplate) throws(Failure) {
        do throws(Mistakes) {
            _ = try ConfigurationReader.read(Array(template.text.utf8), file: "ekspedit.yaml", folder: "/")
        } catch {
            throw Failure(.usage, error.list.map(\.message).joined(separator: "\n"))
        }
    }
}
