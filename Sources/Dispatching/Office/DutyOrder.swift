internal import Documents
package import Faults
package import Invoicing
package import Journal
package import Platforms

/// What somebody wants a lane's duties to do now, by the process that runs the house.
///
/// Unlike an ``Order`` it takes a while: the answer comes when the platform has answered and everything is laid out.
/// It stays in the journal until then, so that a process that ends before it has its answer loses nothing; to begin
/// it again changes nothing.
package struct DutyOrder: Sendable, Hashable {
    package enum Wish: Sendable, Hashable {
        /// Lists days, and fetches what is not here yet; nil is since the last time.
        case fetchPurchases(company: String?, days: ClosedRange<CalendarDate>?)

        /// Writes purchases and ledgers again where they are missing or differ.
        case layOut(company: String?, month: String?)

        /// Switches notifications on for the next day.
        case subscribe(company: String?)

        /// Fetches the codes that documents may hold.
        case refreshCodes(company: String?)

        /// Asks the platform of a company what somebody wants to know.
        case inquire(company: String, Inquiry)

        /// Acts on a document of a platform, as a dropped order would.
        case act(company: String, document: [UInt8])
    }

    package let wish: Wish
    package let by: Operator

    package init(_ wish: Wish, by operator: Operator) {
        self.wish = wish
        by = `operator`
    }

    package func leave(in journal: any Journal, as id: String) throws(Fault) {
        try OrderBox.dutyOrders.leave(text, as: id, in: journal)
    }

    /// What was done; nil while it is not.
    package static func answer(to id: String, in journal: any Journal) throws(Fault) -> DutyAnswer? {
        try OrderBox.dutyOrders.fetchAnswer(to: id, in: journal).map { DutyAnswer(text: $0) }
    }
}

/// What came of a ``DutyOrder``: a line for each lane or document that it was about.
package struct DutyAnswer: Sendable, Hashable {
    package struct Line: Sendable, Hashable {
        package var subject: String
        package var text: String

        /// Why it did not work.
        package var fault: Fault.Code?

        /// What a platform told, each as JSON text; and a file, in base 64.
        package var records: [String] = []
        package var file: String?

        package init(_ subject: String, _ text: String, fault: Fault.Code? = nil) {
            self.subject = subject
            self.text = text
            self.fault = fault
        }
    }

    package var lines: [Line]

    package init(_ lines: [Line]) { self.lines = lines }
}

// MARK: - As text in the journal

extension DutyOrder {
    private var text: String {
        var members: [JSONValue.Member] = [
            .init("by", .string(by.name)), .init("reason", .string(by.reason)),
        ]
        func add(_ name: String, _ value: String?) { members.append(.init(name, JSONValue(value))) }
        switch wish {
        case .fetchPurchases(let company, let days):
            add("wish", "fetch")
            add("company", company)
            add("from", days?.lowerBound.description)
            add("to", days?.upperBound.description)
        case .layOut(let company, let month):
            add("wish", "layOut")
            add("company", company)
            add("month", month)
        case .subscribe(let company):
            add("wish", "subscribe")
            add("company", company)
        case .refreshCodes(let company):
            add("wish", "refresh")
            add("company", company)
        case .inquire(let company, let inquiry):
            add("wish", "inquire")
            add("company", company)
            add("topic", inquiry.topic)
            members.append(
                .init(
                    "parameters",
                    .object(
                        inquiry.parameters.sorted { $0.key < $1.key }.map { .init($0.key, .string($0.value)) }
                    )))
        case .act(let company, let document):
            add("wish", "act")
            add("company", company)
            add("document", String(decoding: document, as: UTF8.self))
        }
        return String(decoding: JSONValue.object(members).bytes(layout: .compact), as: UTF8.self)
    }

    /// Nil for what no version of this program writes.
    init?(text: String) {
        guard let root = try? JSONDocument(parsing: Array(text.utf8)).root else { return nil }
        let company = root["company"]?.string
        switch root["wish"]?.string {
        case "fetch":
            let from = root["from"]?.string.flatMap { CalendarDate($0) }
            let to = root["to"]?.string.flatMap { CalendarDate($0) }
            var days: ClosedRange<CalendarDate>?
            if let from, let to, from <= to { days = from...to }
            wish = .fetchPurchases(company: company, days: days)
        case "layOut": wish = .layOut(company: company, month: root["month"]?.string)
        case "subscribe": wish = .subscribe(company: company)
        case "refresh": wish = .refreshCodes(company: company)
        case "inquire":
            guard let company, let topic = root["topic"]?.string else { return nil }
            let parameters = (root["parameters"]?.children.map(\.self) ?? []).compactMap { parameter in
                parameter.key.flatMap { key in parameter.string.map { (key, $0) } }
            }
            wish = .inquire(
                company: company, Inquiry(topic, Dictionary(parameters) { _, last in last }))
        case "act":
            guard let company, let document = root["document"]?.string else { return nil }
            wish = .act(company: company, document: Array(document.utf8))
        default: return nil
        }
        by = Operator(name: root["by"]?.string ?? "", reason: root["reason"]?.string ?? "")
    }
}

extension DutyAnswer {
    var text: String {
        let value = JSONValue.array(
            lines.map { line in
                [
                    "subject": .string(line.subject), "text": .string(line.text),
                    "fault": JSONValue(line.fault?.rawValue),
                    "records": .array(line.records.map(JSONValue.string)), "file": JSONValue(line.file),
                ]
            })
        return String(decoding: value.bytes(layout: .compact), as: UTF8.self)
    }

    init(text: String) {
        let root = try? JSONDocument(parsing: Array(text.utf8)).root
        lines = (root?.children.map { $0 } ?? []).map { line -> Line in
            var read = Line(
                line["subject"]?.string ?? "", line["text"]?.string ?? "",
                fault: line["fault"]?.string.flatMap(Fault.Code.init(rawValue:)))
            read.records = line["records"]?.children.compactMap(\.string) ?? []
            read.file = line["file"]?.string
            return read
        }
    }
}
