internal import Dispatching
internal import Platforms

/// Lists everybody who is registered at SEF.
enum SEFCompanies: Command {
    static let all = Flag("all", "those who left, too")

    static let declaration = Declaration(
        "sef", "companies", summary: "lists the companies that are registered at SEF",
        discussion: [
            "The list is large, and needs no key. With --out SEF's own file is fetched instead of the records."
        ],
        options: [all.spec, Convert.output.spec] + Asking.options,
        examples: [Example("ekspedit sef companies --out companies.json", "the file as SEF offers it")])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        try await Asking.ask(
            .companies,
            ["all": call[all] ? "true" : nil, "file": call[Convert.output] == nil ? nil : "true"], call,
            in: surroundings, output: call[Convert.output])
    }
}
