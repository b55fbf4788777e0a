internal import Dispatching
internal import Invoicing
internal import Platforms
internal import Settings

/// Has SEF asked what somebody wants to know: by the process that works on the spool, or here when there is none.
enum Asking {
    enum Side: String, Sendable, CaseIterable { case sales, purchases, contracts }

    static let side = Option<Side>(
        "side",
        "what the company sent, what it got, or what it sees as the holder of a contract of public procurement; sales "
            + "when not given")

    /// The sides that the central register knows.
    enum RegisterSide: String, Sendable, CaseIterable { case sales, purchases }

    static let registerSide = Option<RegisterSide>(
        "side", "what the company sent, or what it got; sales when not given")

    static func day(_ name: String, _ help: String) -> Option<CalendarDate> {
        Option<CalendarDate>(
            name, "DAY", expects: "a day, such as 2026-11-01", help, read: { CalendarDate($0) })
    }

    static let options = [DutyOrdering.company.spec] + DutyOrdering.options

    static let registerId = Operand("CIR-ID", "the id in the central register, as sef look tells it")

    static let discussion =
        "The question changes nothing, and shares the pace of the company's key with everything else."

    static func ask(
        _ topic: SEF.Topic, _ parameters: [String: String?], _ call: Invocation,
        in surroundings: Surroundings, output: String? = nil
    ) async throws(Failure) -> ExitCode {
        let companies = try ConfigurationFile.load(call, in: surroundings).configuration.companies
        let company = try Acting.company(call, companies, "sef")
        let inquiry = Inquiry(topic.rawValue, parameters.compactMapValues { $0 })
        return try await DutyOrdering.give(
            .inquire(company: company, inquiry), call, in: surroundings, output: output)
    }
}
