internal import Calendars
internal import Documents
internal import Faults
internal import Journal
internal import Spool

/// The files that prove what became of one document: what was received, what was sent, what was answered.
///
/// Written from the journal alone, so that writing it again gives the same bytes.
struct Evidence {
    private let document: DocumentRecord
    private let journal: any Journal
    private let digest: ([UInt8]) -> String
    private(set) var files: [ResultFile] = []

    init(
        of document: DocumentRecord, in journal: any Journal, digest: @escaping ([UInt8]) -> String
    ) throws(Fault) {
        self.document = document
        self.journal = journal
        self.digest = digest
        let original = try original()
        var legs: [JSONValue] = []
        for leg in try journal.legs(of: document.id) { legs.append(try record(of: leg)) }
        var events: [JSONValue] = []
        for event in try journal.events(of: document.id) { events.append(Self.record(of: event)) }
        var writer = JSONWriter()
        writer.write([
            "schema": "ekspedit.evidence/1", "id": .string(document.id), "company": .string(document.company),
            "file": .string(document.shownName), "path": .string(Self.encoded(document.path)),
            "entry": JSONValue(document.entry.map(Self.encoded)), "parent": JSONValue(document.parent),
            "sha256": .string(document.sha256), "size": .integer(document.size), "original": original,
            "duplicateOf": JSONValue(document.duplicateOf),
            "receivedAt": .string(document.receivedAt.description),
            "finishedAt": JSONValue(document.finishedAt?.description),
            "outcome": JSONValue(document.outcome?.rawValue), "edition": .integer(document.edition),
            "result": JSONValue(document.resultPath), "findings": JSONValue(document.report),
            "legs": .array(legs), "events": .array(events),
        ])
        files.append(ResultFile(name: "document.json", bytes: writer.bytes))
    }

    /// The name of the file with the received bytes, or why there is none.
    private mutating func original() throws(Fault) -> JSONValue {
        if document.isQuarantined { return "quarantined" }
        let bytes: [UInt8]?
        do throws(Fault) {
            bytes = try journal.body(of: document.id)
        } catch {
            guard error.code == .documentLost else { throw error }
            return "lost"
        }
        guard let bytes else { return document.duplicateOf == nil ? "lost" : "as the first" }
        return add("original\(FileExtension(of: document.entry ?? document.path))", bytes)
    }

    private mutating func record(of leg: LegRecord) throws(Fault) -> JSONValue {
        var sent: JSONValue = nil
        var sentDigest: String?
        if let payload = try journal.payload(of: leg.id) {
            sent = add("\(leg.platform).sent.\(payload.fileExtension)", payload.bytes)
            sentDigest = digest(payload.bytes)
        }
        var answers: [JSONValue] = []
        for (number, artefact) in try journal.artefacts(of: leg.id).enumerated() {
            answers.append(
                add("\(leg.platform).answer.\(number + 1).\(artefact.fileExtension)", artefact.bytes))
        }
        var exchanges: [JSONValue] = []
        for (number, exchange) in try journal.exchanges(of: leg.id).enumerated() {
            exchanges.append(record(of: exchange, "\(leg.platform).\(number + 1)", besides: sentDigest))
        }
        return [
            "platform": .string(leg.platform), "environment": .string(leg.environment),
            "state": .string(leg.state.rawValue), "key": .string(leg.key), "revision": .integer(leg.revision),
            "attempts": .integer(leg.attempts), "platformId": JSONValue(leg.platformId),
            "reference": JSONValue(leg.reference),
            "facts": .object(
                leg.facts.sorted { $0.key < $1.key }.map { JSONValue.Member($0.key, .string($0.value)) }),
            "fault": JSONValue(leg.fault?.code.rawValue), "words": JSONValue(leg.fault?.words),
            "submittedAt": JSONValue(leg.submittedAt?.description),
            "acceptedAt": JSONValue(leg.acceptedAt?.description), "sent": sent, "answers": .array(answers),
            "exchanges": .array(exchanges),
        ]
    }

    /// A request that carried exactly what was to be sent is not kept twice.
    private mutating func record(
        of exchange: ExchangeRecord, _ stem: String, besides sent: String?
    ) -> JSONValue {
        let isSent = digest(exchange.requestBody) == sent
        let request: JSONValue =
            exchange.requestBody.isEmpty
            ? nil : isSent ? "as sent" : add("\(stem).request", exchange.requestBody)
        let answer: JSONValue = exchange.answerBody.map { add("\(stem).answer", $0) } ?? nil
        return [
            "operation": .string(exchange.operation), "attempt": .integer(exchange.attempt),
            "binding": .bool(exchange.isBinding), "sentAt": .string(exchange.sentAt.description),
            "head": .string(exchange.requestHead), "request": request,
            "answeredAt": JSONValue(exchange.answeredAt?.description),
            "status": exchange.status.map(JSONValue.integer) ?? nil, "answer": answer,
            "failure": JSONValue(exchange.failure),
        ]
    }

    private static func record(of event: EventRecord) -> JSONValue {
        [
            "time": .string(event.time.description), "actor": .string(event.actor),
            "leg": JSONValue(event.leg),
            "from": JSONValue(event.from), "to": .string(event.to), "code": JSONValue(event.code),
            "detail": JSONValue(event.detail),
        ]
    }

    private mutating func add(_ name: String, _ bytes: [UInt8]) -> JSONValue {
        files.append(ResultFile(name: name, bytes: bytes))
        return .string(name)
    }

    private static func encoded(_ path: [UInt8]) -> String { SpoolPath(path)?.percentEncoded ?? "" }
}
