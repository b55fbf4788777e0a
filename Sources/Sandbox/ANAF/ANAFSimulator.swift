package import Calendars
internal import Documents
internal import Invoicing
package import Seals
package import Wire

/// Romania's RO e-Factura with its login, as the API behaves.
///
/// A document's fate follows from its content; one whose number contains `NOK` is refused by a rule, one with `XMLERR`
/// is not even taken in. Everything takes its time: processing, and appearing in the lists.
package struct ANAFSimulator: Simulator {
    package let name = "anaf"
    package var options: Options

    /// By upload index.
    package var documents: [Int: ANAFDocument] = [:]

    /// In the order of upload.
    var order: [Int] = []

    /// The upload index behind a download id.
    var downloads: [Int: Int] = [:]

    /// The document that has a number, by seller, number and day.
    var numbers: [String: Int] = [:]

    /// Companies that have their demo purchases.
    var supplied: Set<String> = []

    var login = ANAFLogin()
    var meter = ANAFMeter()
    let seal: ANAFSeal

    /// The authority issues the certificate that seals.
    package init(authority: ThrowAwayAuthority, _ options: Options = Options()) throws(CryptoError) {
        seal = try ANAFSeal(authority)
        self.options = options
    }

    package mutating func answer(_ request: HTTPRequest, at now: Instant) -> HTTPResponse {
        guard let target = HTTPTarget(request.url), let segments = target.segments else {
            return HTTPResponse(404)
        }
        let query = ANAFQuery(target: target, request: request, now: now)
        if segments.starts(with: ["anaf-oauth2", "v1"]) {
            return login.answer(request.method, Array(segments.dropFirst(2)), query, options)
        }
        if segments.starts(with: ["TestOauth", "jaxrs", "hello"]) {
            return isAdmitted(request, at: now) ? .text(200, "Hello, \(query["name"] ?? "")!") : .unauthorised
        }
        let isProduction = segments.first == "prod"
        guard isProduction || segments.first == "test",
            segments.dropFirst().starts(with: ["FCTEL", "rest"])
        else { return .unknownPath(target.path, at: now) }
        guard isAdmitted(request, at: now) else { return .unauthorised }
        guard meter.admitsCall(at: now, limit: options.callsPerMinute) else {
            return HTTPResponse(429, body: Array("Too Many Requests".utf8))
        }
        let operation = Array(segments.dropFirst(3))
        return serve(request.method, operation, query, isProduction: isProduction)
            ?? .unknownPath(target.path, at: now)
    }

    private mutating func serve(
        _ method: HTTPRequest.Method, _ operation: [String], _ query: ANAFQuery, isProduction: Bool
    ) -> HTTPResponse? {
        switch (method, operation.first) {
        case (.post, "upload"): upload(query, isForConsumer: false)
        case (.post, "uploadb2c"): upload(query, isForConsumer: true)
        case (.get, "stareMesaj"): state(query)
        case (.get, "descarcare"): download(query)
        case (.get, "listaMesajeFactura"): simpleList(query)
        case (.get, "listaMesajePaginatieFactura"): pagedList(query)
        // Both are made by the production service only.
        case (.post, "validare") where isProduction: validate(operation, query)
        case (.post, "transformare") where isProduction: render(operation, query)
        default: nil
        }
    }

    private func isAdmitted(_ request: HTTPRequest, at now: Instant) -> Bool {
        guard options.requiresToken else { return true }
        guard let header = request.headers["authorization"], header.hasPrefix("Bearer ") else { return false }
        return login.isValid(String(header.dropFirst(7)), at: now)
    }

    /// Ends every login, as somebody does at the portal.
    package mutating func revokeTokens() { login.revoke() }

    /// What was counted: for tests that nobody went too far.
    package var statistics: ANAFMeter { meter }

    /// How often a pair of tokens was renewed.
    package var renewals: Int { login.renewals }
}

extension ANAFSimulator {
    package struct Options: Sendable {
        /// Whether requests need a token.
        package var requiresToken = true
        package var accessLife: Duration = .seconds(90 * 86_400)
        package var refreshLife: Duration = .seconds(365 * 86_400)

        /// From upload to state, and on to the lists.
        package var processedAfter: Duration = .milliseconds(500)
        package var listedAfter: Duration = .seconds(3)

        /// For all methods; nil switches it off.
        package var callsPerMinute: Int? = 1_000

        /// By message and day.
        package var statesPerDay = 100
        package var downloadsPerDay = 10

        /// By company and day.
        package var simpleListsPerDay = 1_500
        package var listsPerDay = 100_000
        package var messagesPerDay = 1_000

        /// The companies that the holder of the token may act for; nil for all.
        package var companies: Set<String>?

        /// Sellers that the register does not have.
        package var unregistered: Set<String> = []

        /// Whether every company that asks for what it received finds two invoices of an invented supplier.
        package var hasDemoPurchases = false

        /// Bodies of the register of forced executions.
        package var executors: Set<String> = []

        package init() {}
    }
}

/// The parts of a request that an operation looks at.
struct ANAFQuery {
    let target: HTTPTarget
    let request: HTTPRequest
    let now: Instant

    subscript(name: String) -> String? { target[name].flatMap { $0.isEmpty ? nil : $0 } }

    /// The day by which limits are counted.
    var today: String { CivilTime(now, in: .bucharest).date.description }
}

extension HTTPResponse {
    static let unauthorised = HTTPResponse(
        401, headers: [HTTPHeader("Content-Type", "text/html")], body: Array("Unauthorized".utf8))

    /// A question without its parameters.
    static func missing(_ message: String, at now: Instant) -> HTTPResponse {
        .json(
            400,
            [
                "timestamp": .string(now.anafClock), "status": 400, "error": "Bad Request",
                "message": .string(message),
            ])
    }

    static func unknownPath(_ path: String, at now: Instant) -> HTTPResponse {
        .json(
            404,
            [
                "timestamp": .string(now.description), "status": 404, "error": "Not Found",
                "path": .string(path),
            ])
    }

    /// A business error of the JSON operations, with status 200.
    static func complaint(_ message: String, _ title: String, isPlain: Bool = false) -> HTTPResponse {
        let response = HTTPResponse.json(200, ["eroare": .string(message), "titlu": .string(title)])
        guard isPlain else { return response }
        // Half of the platform says text and sends JSON.
        return HTTPResponse(
            200, headers: [HTTPHeader("Content-Type", "text/plain;charset=UTF-8")], body: response.body)
    }
}

extension Instant {
    /// `dd-MM-yyyy HH:mm:ss` by the clocks of Bucharest.
    var anafClock: String {
        let time = CivilTime(self, in: .bucharest)
        let date = time.date
        return
            "\(date.day.padded)-\(date.month.padded)-\(date.year) \(time.hour.padded):\(time.minute.padded):\(time.second.padded)"
    }

    /// `yyyyMMddHHmm` by the clocks of Bucharest.
    var anafMinute: String {
        let time = CivilTime(self, in: .bucharest)
        let date = time.date
        return "\(date.year)\(date.month.padded)\(date.day.padded)\(time.hour.padded)\(time.minute.padded)"
    }
}

extension Int {
    fileprivate var padded: String { self < 10 ? "0\(self)" : String(self) }
}

extension ANAFSimulator {
    /// The invoices that became legal documents, in the order of upload.
    package var accepted: [ANAFDocument] {
        order.compactMap { documents[$0] }.filter { $0.verdict == .accepted && !$0.isMessage }
    }
}
