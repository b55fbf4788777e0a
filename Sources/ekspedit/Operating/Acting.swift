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

    /// Of what nobody else reads.
    static let plainOptions = [DutyOrdering.company.spec] + DutyOrdering.options

    static let register = Flag("cir", "ID is the id in SEF's central register of public bodies")

    static let discussion =
        "It is a legal act, done once: the intent is durable before it leaves, and when the answer is lost the platform "
        + "is asked whether it has happened. The result appears in outbox or error, as that of a dropped order."

    static func act(
        _ verb: ActionOrder.Verb, _ call: Invocation, in surroundings: Surroundings,
        stornoNumber: String? = nil, platform named: String? = nil
    ) async throws(Failure) -> ExitCode {
        var order = ActionOrder(verb, platform: call[platform] ?? named, comment: call[comment] ?? "")
        if call[register] { order.registerId = call[id].first } else { order.platformId = call[id].first }
        order.stornoNumber = stornoNumber
        if verb.needsComment || order.registerId != nil, call[comment] == nil {
            throw Failure(.usage, "--comment is missing", hint: "the other side reads why")
        }
        return try await act(order, call, in: surroundings)
    }

    static func act(
        _ order: ActionOrder, _ call: Invocation, in surroundings: Surroundings
    ) async throws(Failure) -> ExitCode {
        let companies = try ConfigurationFile.load(call, in: surroundings).configuration.companies
        let company = try company(call, companies, order.platform)
        let document = order.document(id: SystemSurroundings.identities().next().description)
        return try await DutyOrdering.give(
            .act(company: company, document: document), call, in: surroundings)
    }

    /// The company that is meant: the one that is named, or the only one that has such a platform.
    static func company(
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
