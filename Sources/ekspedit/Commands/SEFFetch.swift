internal import Dispatching
internal import Platforms

/// Fetches a file of one document.
enum SEFFetch: Command {
    enum Kind: String, Sendable, CaseIterable { case xml, pdf, signature, history }

    static let kind = Option<Kind>(
        "kind",
        "the document, its rendering, SEF's signature, or the history of its statuses; xml when not given")
    static let register = Flag(
        "cir", "ID is the purchase's id in the central register; only its xml is there")

    static let declaration = Declaration(
        "sef", "fetch", summary: "fetches a file of one document from SEF",
        discussion: [
            Asking.discussion
                + " A rendering is made when it is asked for, and waited for. What arrives is written as it is."
        ],
        options: [kind.spec, register.spec, Asking.side.spec, Convert.output.spec] + Asking.options,
        operands: [Acting.id],
        examples: [
            Example("ekspedit sef fetch 5000002 --kind pdf --out invoice.pdf", "SEF's rendering")
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        if call[register], call[kind] ?? .xml != .xml {
            throw Failure(.usage, "--cir goes with --kind xml only", hint: "name the document by SEF's id")
        }
        return try await Asking.ask(
            .file,
            [
                "id": call[Acting.id].first, "kind": (call[kind] ?? .xml).rawValue,
                "cir": call[register] ? "true" : nil, "side": call[Asking.side]?.rawValue,
            ], call, in: surroundings, output: call[Convert.output])
    }
}
