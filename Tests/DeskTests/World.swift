import Calendars
import Dispatching
import Documents
import Faults
import Foundation
import Invoicing
import Journal
import Platforms
import Seals
import Spool
import Synchronization
import TestSupport
import Wire

@testable import Desk

/// A desk with a small house behind it: one company, one platform in this process, a clock that only tests move.
final class World: Sendable {
    static let token = "a-token-that-nobody-guesses"
    static let beginning = Instant(milliseconds: 1_795_000_000_000)

    let journal = MemoryJournal()
    let meters = Meters()
    let office: Office
    let desk: FrontDesk
    let router: Router

    init(
        token: String? = World.token, timerSecret: String? = nil, hosts: [String] = [],
        subscribers: [DeskSubscriber] = [],
        holdsLock: @escaping @Sendable () -> Bool = { true }
    ) throws {
        let lane = LaneSetup(
            name: "primjer/post", platform: Post(), transport: PostOffice(), pace: Pace(perSecond: nil),
            retry: RetryPolicy(schedule: [.seconds(600)], jitter: 0))
        let channel = ChannelSetup(inbox: "/none", outbox: "/none", error: "/none")
        let company = CompanySetup(
            name: "primjer", country: "HR", vatId: "HR12345678903", title: "Primjer d.o.o.",
            channels: [channel], lanes: [lane])
        let moment = Mutex(UInt64(World.beginning.milliseconds))
        let identities = EntryIDSource(random: SeededGenerator(seed: 7)) {
            moment.withLock { now in
                now += 1
                return now
            }
        }
        let meters = meters
        let watched = WatchedJournal(journal) { meters.observe($0) }
        let readings = Mutex(World.beginning)
        let now: @Sendable () -> Instant = { readings.withLock { $0 } }
        office = Office(
            lanes: [lane], clock: now,
            engine: try Engine(
                journal: watched, companies: [company],
                trays: [ChannelKey(company: "primjer", channel: 0): Shelf()], examiner: Plain(lane: lane),
                composer: ReportComposer(companies: [company]),
                surroundings: SystemSurroundings.surroundings(identities: identities)))
        let office = office
        desk = FrontDesk(
            DeskSetup(
                companies: [company], journal: journal, backroom: office, meters: meters,
                token: token.map { Secret($0) }, timerSecret: timerSecret.map { Secret($0) }, hosts: hosts,
                version: "0.0.0", commit: "abc",
                certificates: ["primjer/post": now().adding(.seconds(86_400 * 20 + 3_600))],
                subscribers: subscribers,
                holdsLock: holdsLock, clock: now,
                pause: {
                    // What would happen meanwhile happens now.
                    readings.withLock { $0 = $0.adding(.milliseconds(500)) }
                    _ = try? await office.work(until: .done(orAt: now()))
                    return true
                }))
        router = desk.router
        step = { wait in readings.withLock { $0 = $0.adding(wait) } }
    }

    /// Moves the clock.
    let step: @Sendable (Duration) -> Void

    /// Lets the office do all that can be done at this moment.
    func work() async throws { _ = try await office.work(until: .done(orAt: desk.setup.clock())) }

    // MARK: Asking

    func ask(
        _ method: HTTPRequest.Method = .get, _ path: String, _ body: String = "",
        token: String? = World.token,
        headers: [HTTPHeader] = [], host: String = "127.0.0.1:8460"
    ) async -> HTTPResponse {
        var headers = headers
        if let token { headers.append(HTTPHeader("Authorization", "Bearer \(token)")) }
        return await router.answer(
            HTTPRequest(method, "http://\(host)\(path)", headers: headers, body: Array(body.utf8)))
    }

    /// The id of a document that was handed in.
    func submit(_ text: String, name: String = "R.json") async throws -> String {
        let response = await ask(.post, "/api/v1/companies/primjer/documents?name=\(name)", text)
        guard let id = try response.json["id"]?.string else { throw Unexpected(response: response) }
        return id
    }
}

struct Unexpected: Error { let response: HTTPResponse }

extension HTTPResponse {
    var text: String { String(decoding: body, as: UTF8.self) }

    var json: JSONElement { get throws { try JSONDocument(parsing: body).root } }
}

/// Takes what it is given, unless the content says otherwise.
struct Post: Platform {
    let traits = PlatformTraits(
        name: "post", environment: "sandbox", perSecond: 1_000, concurrent: 8, visibilityDelay: .zero,
        pollSchedule: [.seconds(600)])

    func prepare(_ consignment: Consignment) throws(Rejection) -> Submission {
        Submission(
            key: consignment.seed, payload: Artefact(fileExtension: "txt", bytes: consignment.original),
            deadline: World.beginning.adding(.seconds(3_600)))
    }

    func submit(_ submission: Submission, attempt: Attempt) -> Step<Outcome> {
        let request = HTTPRequest(.post, "http://post/\(submission.key)", body: submission.payload.bytes)
        return .ask(Call("submit", request, isBinding: true)) { read($0) }
    }

    func lookUp(_ submission: Submission, attempt: Attempt) -> Step<Outcome> {
        .ask(Call("look-up", HTTPRequest(.get, "http://post/\(submission.key)"))) { read($0) }
    }

    func poll(_ submission: Submission, reference: String, attempt: Attempt) -> Step<Outcome> {
        .ask(Call("status", HTTPRequest(.get, "http://post/\(reference)"))) { read($0) }
    }

    func check(attempt: Attempt) -> Step<Fault?> { .end(nil) }

    private func read(_ answer: Answer) -> Step<Outcome> {
        guard case .success(let response) = answer else {
            return .end(.uncertain(Fault(.platformUnanswered, "no answer")))
        }
        switch response.status {
        case 200: return .end(.accepted(Acceptance(platformId: "P-1")))
        case 202: return .end(.pending(reference: "ref", Acceptance(), askAgainAfter: nil))
        case 401: return .end(.held(Fault(.platformUnauthorised, "the key was refused")))
        default:
            let finding = Finding(
                .platform, "E7", message: "The buyer <b>is</b> unknown.", action: "Ask the buyer.")
            return .end(.refused([finding], words: "E7"))
        }
    }
}

struct PostOffice: Transport {
    func send(_ request: HTTPRequest) async -> Answer {
        let text = String(decoding: request.body, as: UTF8.self)
        if text.contains("refuse") { return .success(HTTPResponse(400)) }
        if text.contains("wait") || request.method == .get { return .success(HTTPResponse(202)) }
        if text.contains("denied") { return .success(HTTPResponse(401)) }
        if text.contains("lost") { return .failure(.unanswered("lost on the way back")) }
        return .success(HTTPResponse(200))
    }
}

/// Reads `number:content`; content that ends in `bad` breaks a rule, and what has no colon is no invoice.
struct Plain: Examiner {
    let lane: LaneSetup

    func examine(_ document: DocumentRecord, _ bytes: [UInt8], at now: Instant) -> Examination {
        let text = String(decoding: bytes, as: UTF8.self)
        let finding = Finding(
            .rules, "BR-TEST", at: "/Invoice/ID", position: Position(line: 1, column: 2), terms: ["BT-1"],
            found: "x", expected: "y", message: "It is not good.", action: "Make it good.")
        guard let colon = text.firstIndex(of: ":") else {
            return Examination(.unreadable, findings: [finding])
        }
        let number = String(text[..<colon])
        var head = InvoiceSummary(number: number, type: "380", issueDate: "2026-11-20")
        head.sellerName = "Primjer d.o.o."
        head.buyerName = "Kupac & sin"
        head.payable = "1250.00"
        head.currency = "EUR"
        if text.hasSuffix("bad") { return Examination(.invalid, head: head, findings: [finding]) }
        let consignment = Consignment(
            invoice: Invoice(number: number), original: bytes, syntax: .json, seed: "key-\(number)",
            receivedAt: now)
        guard let submission = try? lane.platform.prepare(consignment) else { return Examination(.invalid) }
        let leg = PreparedLeg(
            lane: lane.name, platform: "post", environment: "sandbox", submission: submission,
            business: "primjer/\(number)", deadline: submission.deadline)
        return Examination(.bound([leg]), head: head)
    }
}

/// A tray into which nothing is dropped and from which nothing is lost.
final class Shelf: Tray {
    func collect(limit: Int, at now: Instant) throws(Fault) -> [Taken] { [] }
    func settle(_ ids: [String], at now: Instant) throws(Fault) {}
    var press: Press { { results in results.map { .done(document: $0.document) } } }
    var isEmpty: Bool { true }
    func nextLook(after now: Instant) -> Instant? { nil }
}
