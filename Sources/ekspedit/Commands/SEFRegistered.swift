internal import Dispatching
internal import Platforms

/// Tells whether a company receives documents through SEF.
enum SEFRegistered: Command {
    static let number = Operand("PIB", "the company's tax number: nine digits, or thirteen")
    static let registration = Option<String>(
        "registration", "NUMBER", "its number in the register of companies")
    static let publicBody = Option<String>("jbkjs", "NUMBER", "the five digits of a public body")

    static let declaration = Declaration(
        "sef", "registered", summary: "tells whether a company receives documents through SEF",
        discussion: [
            "The program asks by itself before the first document goes to a buyer. The question needs no key."
        ],
        options: [registration.spec, publicBody.spec] + Asking.options, operands: [number],
        examples: [Example("ekspedit sef registered 999000445", "whether this buyer is there")])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        let digits = call[number].first ?? ""
        guard [9, 13].contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else {
            throw Failure(.usage, "“\(digits)” is no tax number", hint: "nine digits without RS")
        }
        return try await Asking.ask(
            .registered,
            [
                "taxNumber": digits, "registration": call[registration], "publicBody": call[publicBody],
            ], call, in: surroundings)
    }
}
