package import Calendars
package import Faults
package import Journal
package import Platforms

/// What a lane does besides its legs: asks about purchases, about changes, for a subscription.
///
/// Its talks share the pace of the lane: legs first, and after a few of them one talk, so that neither starves.
/// A duty keeps what it knows in the journal; what it holds in memory may be lost at any time.
package protocol Duty: AnyObject {
    /// The next talk whose time has come, besides those that are under way.
    func talk(at now: Instant, besides busy: Set<String>, in engine: Engine) throws(Fault) -> Talk?

    /// When ``talk(at:besides:in:)`` may have one; nil while only an answer or an order can bring one.
    func nextTalk(after now: Instant, besides busy: Set<String>, in engine: Engine) throws(Fault) -> Instant?

    /// Whether somebody waits for what it does.
    func isBusy(at now: Instant, in engine: Engine) throws(Fault) -> Bool

    /// The clock was set back: moments until which something was put off mean nothing any more.
    func forgetMoments()
}

extension Duty {
    package func forgetMoments() {}

    package func isBusy(at now: Instant, in engine: Engine) throws(Fault) -> Bool { false }
}

/// A harmless conversation with a platform that belongs to no leg; it may be begun again at any time.
package struct Talk: Sendable {
    /// Under which its exchanges stand in the journal; no two of one name are under way at once.
    package let name: String
    package let first: Step<Settlement>

    package init(_ name: String, _ first: Step<Settlement>) {
        self.name = name
        self.first = first
    }
}

/// What the end of a talk says about its lane, and does to the journal.
package struct Settlement: Sendable {
    package typealias Act = @Sendable (_ engine: Engine, _ now: Instant) throws(Fault) -> [Change]

    let health: Lane.Health

    /// Why an operator has to act for the whole lane.
    let hold: Fault?

    /// Changes of the journal that become durable with the answer.
    let carryOut: Act

    package init(_ health: Lane.Health = .well, hold: Fault? = nil, carryOut: @escaping Act) {
        self.health = health
        self.hold = hold
        self.carryOut = carryOut
    }
}

extension Harvest {
    /// The settlement of a question: what was gathered is used, and of anything else the asker learns why.
    package func settlement(
        gathered: @escaping @Sendable (Value, Engine, Instant) throws(Fault) -> [Change],
        otherwise: @escaping @Sendable (Shortfall, Engine, Instant) throws(Fault) -> [Change]
    ) -> Settlement {
        switch self {
        case .gathered(let value):
            Settlement { engine, now throws(Fault) in try gathered(value, engine, now) }
        case .again(let fault, let wait):
            Settlement(fault.health(wait)) { engine, now throws(Fault) in
                try otherwise(Shortfall(fault, after: wait, isFinal: false), engine, now)
            }
        case .denied(let fault):
            Settlement { engine, now throws(Fault) in
                try otherwise(Shortfall(fault, after: nil, isFinal: true), engine, now)
            }
        case .held(let fault):
            Settlement(hold: fault.concernsCredential ? fault : nil) { engine, now throws(Fault) in
                try otherwise(Shortfall(fault, after: .seconds(3_600), isFinal: false), engine, now)
            }
        }
    }
}

/// Why a question brought nothing.
package struct Shortfall: Sendable {
    package let fault: Fault
    package let after: Duration?

    /// Whether asking again changes nothing.
    package let isFinal: Bool

    init(_ fault: Fault, after: Duration?, isFinal: Bool) {
        self.fault = fault
        self.after = after
        self.isFinal = isFinal
    }
}

extension LaneSetup {
    /// What a lane does besides its legs, by what its platform has to offer.
    func duties(of company: CompanySetup) -> [any Duty] {
        var duties: [any Duty] = []
        if let teller = platform as? any StatusTeller {
            duties.append(StatusDuty(self, company: company.name, teller))
        }
        if let source = platform as? any PurchaseSource {
            duties.append(PurchaseDuty(self, company: company.name, source))
        }
        if let source = platform as? any FileSource {
            duties.append(FileDuty(self, company: company.name, source))
        }
        if let subscriber = platform as? any Subscriber {
            duties.append(SubscribeDuty(self, company: company.name, subscriber))
        }
        if let source = platform as? any CodeSource {
            duties.append(CodesDuty(self, company: company.name, source))
        }
        if let informant = platform as? any Informant {
            duties.append(InquiryDuty(self, company: company.name, informant))
        }
        return duties
    }
}

extension Fault {
    /// What a question that has to be asked again says about the platform.
    fileprivate func health(_ wait: Duration?) -> Lane.Health {
        switch code {
        case .platformThrottled: .throttled(wait ?? .seconds(1))
        // It works, and has not made what was asked for.
        case .platformPaused: .well
        default: .failed
        }
    }

    /// Whether every other request of the lane would end in the same way.
    var concernsCredential: Bool {
        switch code {
        case .platformUnauthorised, .credentialMissing, .credentialInvalid, .credentialExpired: true
        default: false
        }
    }
}
