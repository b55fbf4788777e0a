package import Calendars
internal import Documents
package import Invoicing
package import Wire

/// Serbia's Sistem elektronskih faktura, as its public API behaves.
///
/// A document's fate is decided by its number: one that contains `MISTAKE` fails in delivery, `REJECT` is rejected by
/// the buyer, `APPROVE` is approved; all others stay sent.
package struct SEFSimulator: Simulator {
    package let name = "sef"

    package var options: Options

    var documents: [SEFDocument] = []

    /// What was submitted under a key and request id.
    var submissions: [Submitted: Int] = [:]

    /// Documents by sender and number.
    var numbers: [Numbered: [Int]] = [:]
    var lastEvent = 0
    var subscriptions: [SEFSubscription] = []

    /// The events that notifications were made of, or could have been.
    var notified: Set<Int> = []
    var renderings: Set<Int> = []

    /// What stands in the central register, by the sender's id.
    var registrations: [Int: SEFRegistration] = [:]

    /// The VAT that buyers owe for purchases under reverse charge.
    package internal(set) var reverseCharges: [Int: Amount] = [:]

    /// How often companies had their own data read anew.
    package internal(set) var updates = 0

    /// Who has got the invoices of which month.
    var supplied: Set<Supplied> = []

    /// The requests of the last second by key.
    private var recent: [String: [Instant]] = [:]
    private var counters = SEFCounters()

    package init(_ options: Options = Options()) { self.options = options }

    package mutating func answer(_ request: HTTPRequest, at now: Instant) -> HTTPResponse {
        guard let target = HTTPTarget(request.url), let segments = target.segments?.map({ $0.lowercased() }),
            segments.starts(with: ["api", "publicapi"])
        else { return HTTPResponse(404) }
        let path = Array(segments.dropFirst(2))
        let query = SEFQuery(target: target, request: request, now: now)
        counters.count(
            "\(request.method.rawValue) \(path.map { Int($0) == nil ? $0 : "*" }.joined(separator: "/"))")
        if let open = openAnswer(request.method, path, query) { return open }
        guard let key = request.headers["apikey"], let account = account(of: key) else {
            return HTTPResponse(401)
        }
        supply(account, at: now)
        guard admit(key, at: now) else {
            return .text(429, "API calls quota exceeded! maximum admitted 3 per 1s.")
        }
        return registerAnswer(request.method, path, query, account)
            ?? contractAnswer(request.method, path, query, account)
            ?? salesAnswer(request.method, path, query, account)
            ?? purchaseAnswer(request.method, path, query, account)
            ?? referenceAnswer(request.method, path, query, account) ?? HTTPResponse(404)
    }

    // MARK: Keys and rates

    func account(of key: String) -> Account? {
        if let account = options.accounts[key] { return account.isActive ? account : nil }
        // Without accounts, every key that looks like one belongs to a company of its own.
        return options.accounts.isEmpty && key.isUUID
            ? Account(key: key, taxNumber: taxNumber(in: key)) : nil
    }

    private mutating func admit(_ key: String, at now: Instant) -> Bool {
        let second = Duration.seconds(1)
        var window = (recent[key] ?? []).filter { now.since($0) < second }
        window.append(now)
        recent[key] = window
        counters.note(window.count, for: key)
        guard let limit = options.perSecond else { return true }
        return window.count <= limit
    }

    /// How often each operation was asked for, and how many requests fell into one second.
    package var statistics: SEFCounters { counters }
}

extension SEFSimulator {
    package struct Options: Sendable {
        /// Keys and whose they are; while there are none, every UUID is a key.
        package var accounts: [String: Account] = [:]

        /// Requests per second and key; nil switches the limit off.
        package var perSecond: Int? = 3

        /// Whether a repeated request id is refused instead of answered as the first time.
        package var refusesRepeatedIds = false

        /// From submission to delivery, and on to the buyer's decision.
        package var sendingAfter: Duration = .milliseconds(500)
        package var sentAfter: Duration = .seconds(2)
        package var decidedAfter: Duration = .seconds(10)

        /// Whether invented suppliers send invoices to every company of which the tax number is known.
        package var suppliesPurchases = false

        /// Tax numbers of companies that are not registered, and public bodies such as `JBKJS:12345`.
        package var unregistered: Set<String> = []

        package init() {}
    }

    /// A company that may use the API.
    package struct Account: Sendable, Hashable {
        let key: String

        /// Nine or thirteen digits; nil when any seller may be in its documents.
        package var taxNumber: String?
        package var isActive: Bool

        /// The number of a public body (JBKJS); nil when it may hold any contract.
        package var publicBody: String?

        package init(
            key: String, taxNumber: String? = nil, isActive: Bool = true, publicBody: String? = nil
        ) {
            self.publicBody = publicBody
            self.key = key
            self.taxNumber = taxNumber
            self.isActive = isActive
        }
    }

    struct Submitted: Hashable {
        let key: String
        let requestId: String
    }

    struct Numbered: Hashable {
        let seller: String
        let number: String
    }
}

/// What a sandbox has counted.
package struct SEFCounters: Sendable, Hashable {
    /// By method and path, numbers replaced by a star.
    package private(set) var operations: [String: Int] = [:]

    /// The most requests that came with one key within any second, refused ones included.
    package private(set) var mostInOneSecond: [String: Int] = [:]

    mutating func count(_ operation: String) { operations[operation, default: 0] += 1 }

    mutating func note(_ number: Int, for key: String) {
        mostInOneSecond[key] = max(mostInOneSecond[key] ?? 0, number)
    }
}

/// The parts of a request that an operation looks at.
struct SEFQuery {
    let target: HTTPTarget
    let request: HTTPRequest
    let now: Instant

    subscript(name: String) -> String? { target[name] }

    func integer(_ name: String) -> Int? { target[name].flatMap { Int($0) } }

    /// The day of a date or of a moment.
    func day(_ name: String) -> CalendarDate? { target[name].flatMap { CalendarDate($0.prefix(10)) } }

    var today: CalendarDate { CivilTime(now, in: .belgrade).date }

    /// The body as JSON; nil when it is none.
    var json: JSONElement? {
        do throws(JSONError) {
            return try JSONDocument(parsing: request.body).root
        } catch {
            return nil
        }
    }
}

extension String {
    fileprivate var isUUID: Bool {
        let parts = split(separator: "-", omittingEmptySubsequences: false)
        return parts.map(\.count) == [8, 4, 4, 4, 12] && parts.joined().allSatisfy(\.isHexDigit)
    }
}
