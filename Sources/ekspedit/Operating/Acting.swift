internal import Dispatching
internal import Faults
internal import Settings
internal import Spool

/// Acts on a document that a platform holds: the same as dropping the order as a file.
enum Acting {
    static let comment = Option<String>("comment", "TEXT", "why; the other side reads it")
    static let platform = Option<String>(
        "platform", "NAME", "which platform, where a company has several that take orders")
    static let id = Operand("ID", "the platform's id of the document, as ledger and receipt have it")

    static let options = [comment.spec, DutyOrdering.company.spec, platform.spec] + DutyOrdering.options

    static let discussion =
        "It is a legal act, done once: the intent is durable before it leaves, and when the answer is lost the platform "
        + "is asked whether it has happened. The result appears in outbox or error, as that of a dropped order."

    static func act(
        _ verb: ActionOrder.Verb, _ call: Invocation, in surroundings: Surroundings,
        stornoNumber: String? = nil, platform named: String? = nil
    ) async throws(Failure) -> ExitCode {
        if verb != .accept, call[comment] == nil {
            throw Failure(.usage, "--comment is missing", hint: "the other side reads why")
        }
        let companies = try ConfigurationFile.load(call, in: surroundings).configuration.companies
        var order = ActionOrder(
            verb, platformId: call[id].first ?? "", platform: call[platform] ?? named,
            comment: call[comment] ?? "")
        order.stornoNumber = stornoNumber
        let company = try company(call, companies, order.platform)
        let document = order.document(id: SystemSurroundings.identities().next().description)
        return try await DutyOrdering.give(
            .act(company: company, document: document), call, in: surroundings)
    }

    /// The company that is meant: the one that is named, or the only one that has such a platform.
    private static func company(
        _ call: Invocation, _ companies: [CompanySettings], _ platform: String?
    ) throws(Failure) -> String {
        if let named = call[DutyOrdering.company] {
            guard companies.contains(where: { $0.key == named }) else {
                throw Failure(.usage, "there is no company \(named)")
            }
            return named
        }
        let candidates = companies.filter { company in
            company.platforms.contains { platform == nil || $0.platform == platform }
        }
        guard let only = candidates.first, candidates.count == 1 else {
            throw Failure(
                .usage, "--company is missing",
                hint: "one of \(candidates.map(\.key).joined(separator: ", "))")
        }
        return only.key
    }
}
