package import Calendars
package import Documents
package import Faults
package import Invoicing

/// One tax platform as seen by one company: turns documents into conversations, and answers into outcomes.
///
/// An adapter is a value. It has no clock, socket, disk or random source: the moment and fresh identifiers come
/// with each ``Attempt``, answers come through ``Step``, keys are handed in when it is made. It can't tell the
/// platform from the simulator.
///
/// The contract that every adapter keeps, and the conformance suite checks:
/// - ``prepare(_:)`` is pure and yields the same bytes and key for the same consignment.
/// - ``submit(_:attempt:)`` may be called again for the same submission after `deferred`, and after `uncertain`
///   only when ``lookUp(_:attempt:)`` said `absent`.
/// - Whatever an answer holds, the end is an ``Outcome``; an adapter neither throws nor traps on foreign bytes.
package protocol Platform: Sendable {
    var traits: PlatformTraits { get }

    /// Whether this invoice has to visit the platform, and why.
    func applies(to invoice: Invoice, at now: Instant) -> Applicability

    /// The rule packs that a document of this platform is judged by instead of those that it asks for; nil is no wish.
    func packs(for invoice: Invoice) -> [String]?

    /// What makes the invoice one and the same document for the platform: two with one identity conflict.
    func identity(of invoice: Invoice) -> String

    /// Renders the payload that will be submitted; problems that the platform would refuse it for end as findings.
    func prepare(_ consignment: Consignment) throws(Rejection) -> Submission

    func submit(_ submission: Submission, attempt: Attempt) -> Step<Outcome>

    /// After a lost answer: does the platform have it? Ends in `absent` when it may be sent again.
    func lookUp(_ submission: Submission, attempt: Attempt) -> Step<Outcome>

    /// Asks what became of a pending submission.
    func poll(_ submission: Submission, reference: String, attempt: Attempt) -> Step<Outcome>

    /// One harmless request that shows whether address and credentials are right; nil is well.
    func check(attempt: Attempt) -> Step<Fault?>
}

extension Platform {
    package func applies(to invoice: Invoice, at now: Instant) -> Applicability {
        .applies("every invoice of the company goes to \(traits.name)")
    }

    package func packs(for invoice: Invoice) -> [String]? { nil }

    package func identity(of invoice: Invoice) -> String { invoice.number }
}

/// Whether an invoice has to visit a platform; the reason goes into the journal and the receipt.
package enum Applicability: Sendable, Hashable {
    case applies(String)
    case doesNotApply(String)

    package var isBound: Bool { if case .applies = self { true } else { false } }
}

/// What Dispatch has to know of a platform to pace it.
package struct PlatformTraits: Sendable {
    /// The short name: `sef`, `cis`, `anaf`.
    package var name: String

    /// `sandbox`, `test` or `production`; shown in receipts.
    package var environment: String

    /// The platform's published rate and how many requests may be under way.
    package var perSecond: Double
    package var concurrent: Int

    /// How long after a submission a look-up may still not see it.
    package var visibilityDelay: Duration

    /// When to ask for a pending document, by how often it was asked; the last one repeats.
    package var pollSchedule: [Duration]

    /// Whether documents of one lane have to be sent in the order they were received.
    package var keepsOrder: Bool

    /// How long an issuer waits for the platform's answer before there is a receipt without it.
    ///
    /// Nil where only the answer makes a receipt.
    package var provisionalAfter: Duration?

    /// How long the platform takes what could not be delivered; nothing is given up sooner.
    package var deliverableFor: Duration?

    /// When the certificate ends that signs what is sent; nil where none does.
    package var certificateUntil: Instant?

    /// Whose clocks say what day it is for the platform.
    package var zone: Zone

    package init(
        name: String, environment: String, perSecond: Double, concurrent: Int = 4,
        visibilityDelay: Duration = .seconds(5),
        pollSchedule: [Duration] = [.seconds(1), .seconds(5), .seconds(30)],
        keepsOrder: Bool = false, zone: Zone = .utc, provisionalAfter: Duration? = nil,
        deliverableFor: Duration? = nil, certificateUntil: Instant? = nil
    ) {
        self.name = name
        self.environment = environment
        self.perSecond = perSecond
        self.concurrent = concurrent
        self.visibilityDelay = visibilityDelay
        self.pollSchedule = pollSchedule
        self.keepsOrder = keepsOrder
        self.provisionalAfter = provisionalAfter
        self.deliverableFor = deliverableFor
        self.certificateUntil = certificateUntil
        self.zone = zone
    }
}

/// One invoice on its way to one platform.
package struct Consignment: Sendable {
    package let invoice: Invoice

    /// The dropped document, UTF-8, as it was read.
    package let original: [UInt8]
    package let syntax: Syntax

    /// What the idempotency key is derived from: stable for (document, leg, revision).
    package let seed: String

    /// When it was received; a platform's date rules are checked against the moment of sending, not this.
    package let receivedAt: Instant

    package init(invoice: Invoice, original: [UInt8], syntax: Syntax, seed: String, receivedAt: Instant) {
        self.invoice = invoice
        self.original = original
        self.syntax = syntax
        self.seed = seed
        self.receivedAt = receivedAt
    }
}

/// A prepared payload: the journal keeps it before anything is sent, and every attempt starts from it.
package struct Submission: Sendable, Hashable {
    /// The key that the platform is given, or by which we look for it.
    package var key: String

    /// The payload: what `sent.<fileExtension>` shows.
    package var payload: Artefact

    /// What is known before the platform answers.
    ///
    /// Such as `zki`, `qr` and the reason of a decision.
    package var facts: [String: String]

    /// Until when the law wants it delivered; `status` shows what comes near it.
    package var deadline: Instant?

    /// Its place in a series of numbers that has to be without gaps.
    package var serial: Serial?

    /// Whether it was handed out long ago, so that what is handed out now goes first.
    package var isBacklog: Bool

    package init(
        key: String, payload: Artefact, facts: [String: String] = [:], deadline: Instant? = nil,
        serial: Serial? = nil, isBacklog: Bool = false
    ) {
        self.serial = serial
        self.isBacklog = isBacklog
        self.key = key
        self.payload = payload
        self.facts = facts
        self.deadline = deadline
    }
}

/// A number within a series, such as the receipts of one shop in one year.
package struct Serial: Sendable, Hashable {
    /// Without the issuer, who is known.
    package let series: String
    package let number: UInt64

    package init(series: String, number: UInt64) {
        self.series = series
        self.number = number
    }

    /// Reads what ``text`` wrote.
    package init?(text: String) {
        guard let colon = text.lastIndex(of: ":"), let number = UInt64(text[text.index(after: colon)...])
        else { return nil }
        self.init(series: String(text[..<colon]), number: number)
    }

    package var text: String { "\(series):\(number)" }
}

/// The things an adapter can't make itself.
package struct Attempt: Sendable {
    /// 1 for the first request that may create the legal fact.
    package var number: Int
    package var now: Instant

    /// A fresh random lower-case UUID for this attempt.
    package var uuid: String

    /// When the first attempt was made; tells a late delivery from a first one.
    package var firstAt: Instant?

    package init(number: Int, now: Instant, uuid: String, firstAt: Instant? = nil) {
        self.number = number
        self.now = now
        self.uuid = uuid
        self.firstAt = firstAt
    }
}

/// Why a document can't be prepared for a platform: every problem at once.
package struct Rejection: Error, Sendable, Hashable {
    package let findings: [Finding]

    package init(_ findings: [Finding]) { self.findings = findings }
}
