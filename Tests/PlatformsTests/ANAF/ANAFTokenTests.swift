import Calendars
import Faults
import PlatformContract
import Platforms
import Sandbox
import Seals
import Synchronization
import Testing
import Wire

/// The login, its tokens, and who renews them.
struct ANAFTokenTests {
    private static let origin = "http://127.0.0.1/anaf"
    private let clock = VirtualClock(at: ANAFBench.start)
    private let authorization = ANAFAuthorization(
        clientId: "app", clientSecret: Secret("secret"), redirectUri: "https://localhost:9443/callback",
        endpoint: ANAFTokenTests.origin + "/anaf-oauth2/v1")

    private func host(
        faults: FaultPlan = .none, _ change: (inout ANAFSimulator.Options) -> Void = { _ in }
    ) throws -> SandboxHost {
        let simulator = try ANAFBench.simulator { options in
            options.requiresToken = true
            change(&options)
        }
        let clock = clock
        return SandboxHost([simulator], faults: faults, clock: { clock.now })
    }

    /// What the browser and the program do together.
    private func logIn(_ host: SandboxHost) async throws -> ANAFToken {
        let page = HTTPRequest(.get, authorization.loginAddress(state: "s 1"))
        let address = try #require(try await host.send(page).get().headers["location"])
        let code = try ANAFAuthorization.code(in: address, state: "s 1")
        let answer = await host.send(authorization.exchange(code: code))
        guard case .granted(let token) = ANAFAuthorization.grant(answer, at: clock.now, loggedInAt: nil)
        else {
            throw Fault(.credentialMissing, "no token: \(answer)")
        }
        return token
    }

    private func keeper(
        _ host: some Transport, _ store: any CredentialStore,
        warn: @escaping @Sendable (String) -> Void = { _ in }
    ) -> ANAFTokenKeeper {
        let clock = clock
        return ANAFTokenKeeper(
            authorization, store: store, transport: host, clock: { clock.now }, warn: warn)
    }

    private func ask(_ transport: some Transport) async -> Int? {
        let request = HTTPRequest(
            .get, Self.origin + "/test/FCTEL/rest/listaMesajeFactura?zile=1&cif=999000335")
        guard case .success(let response) = await transport.send(request) else { return nil }
        return response.status
    }

    @Test func `keeps the whole pair, and reads when it ends out of the token itself`() async throws {
        let token = try await logIn(host())
        #expect(token.accessUntil == clock.now.adding(.seconds(90 * 86_400)))
        #expect(token.refreshUntil == clock.now.adding(.seconds(365 * 86_400)))
        #expect(ANAFToken(stored: token.stored) == token)
        #expect(!"\(token)".contains(token.access.text))
    }

    @Test func `a token that expires in the middle of a run is renewed once for all who ask`() async throws {
        let host = try host { $0.accessLife = .seconds(3_600) }
        let store = PassingCredential(try await logIn(host).stored)
        let transport = BearerTransport(host, keeper: keeper(host, store), origin: Self.origin)
        #expect(await ask(transport) == 200)
        clock.advance(by: .seconds(3_601))
        let statuses = await withTaskGroup { group in
            for _ in 0..<50 { group.addTask { await self.ask(transport) } }
            return await group.reduce(into: [Int?]()) { $0.append($1) }
        }
        #expect(statuses.allSatisfy { $0 == 200 })
        #expect(host.inspect(ANAFSimulator.self) { $0.renewals } == 1)
    }

    @Test func `companies of one login share its keeper, and others do not`() async throws {
        let host = try host { $0.accessLife = .seconds(3_600) }
        let stores = [
            "shared": PassingCredential(try await logIn(host).stored),
            "other": PassingCredential(try await logIn(host).stored),
        ]
        let clock = clock
        let access = AccessParts(
            transport: host, clock: { clock.now }, credentials: { stores[$0] ?? PassingCredential() })
        func transport(_ vatId: String, login: String) throws -> any Transport {
            let parts = PlatformParts(
                environment: "test", endpoint: Self.origin, vatId: vatId,
                texts: [
                    "clientId": "app", "redirectUri": "https://localhost:9443/callback", "login": login,
                ], secrets: ["clientSecret": Secret("secret")], now: clock.now)
            return try #require(try PlatformDeclaration.anaf.access?(parts, access))
        }
        let first = try transport("RO999000335", login: "shared")
        let second = try transport("RO999000440", login: "shared")
        let third = try transport("RO18547290", login: "other")
        clock.advance(by: .seconds(3_601))
        for one in [first, second] { #expect(await ask(one) == 200) }
        #expect(host.inspect(ANAFSimulator.self) { $0.renewals } == 1)
        #expect(await ask(third) == 200)
        #expect(host.inspect(ANAFSimulator.self) { $0.renewals } == 2)
    }

    @Test func `a token that is refused though it should live is renewed once`() async throws {
        let host = try host { $0.accessLife = .seconds(3_600) }
        var token = try await logIn(host)
        // The clock of this machine is behind: it believes in the token for longer than the platform does.
        token.accessUntil = clock.now.adding(.seconds(40_000))
        let transport = BearerTransport(
            host, keeper: keeper(host, PassingCredential(token.stored)), origin: Self.origin)
        clock.advance(by: .seconds(3_601))
        let statuses = await withTaskGroup { group in
            for _ in 0..<20 { group.addTask { await self.ask(transport) } }
            return await group.reduce(into: [Int?]()) { $0.append($1) }
        }
        #expect(statuses.allSatisfy { $0 == 200 })
        #expect(host.inspect(ANAFSimulator.self) { $0.renewals } == 1)
    }

    @Test func `renews ahead of time, and goes on with the old token when that fails`() async throws {
        let host = try host()
        let store = PassingCredential(try await logIn(host).stored)
        let line = Switch(host)
        let keeper = keeper(line, store)
        let transport = BearerTransport(line, keeper: keeper, origin: Self.origin)
        clock.advance(by: .seconds(84 * 86_400))
        line.cutsTokens.withLock { $0 = true }
        #expect(await ask(transport) == 200)
        #expect(host.inspect(ANAFSimulator.self) { $0.renewals } == 0)
        line.cutsTokens.withLock { $0 = false }
        clock.advance(by: .seconds(601))
        #expect(await ask(transport) == 200)
        #expect(host.inspect(ANAFSimulator.self) { $0.renewals } == 1)
    }

    @Test func `says clearly that somebody has to log in, and takes up a login by itself`() async throws {
        let host = try host()
        let store = PassingCredential(try await logIn(host).stored)
        let transport = BearerTransport(host, keeper: keeper(host, store), origin: Self.origin)
        #expect(await ask(transport) == 200)
        _ = host.inspect(ANAFSimulator.self) { $0.revokeTokens() }
        let request = HTTPRequest(.get, Self.origin + "/test/FCTEL/rest/listaMesajeFactura?zile=1&cif=1")
        let answer = try await transport.send(request).get()
        #expect(answer.status == 401)
        #expect(String(decoding: answer.body, as: UTF8.self).contains("ekspedit anaf login"))
        #expect(await ask(transport) == 401)
        store.write(try await logIn(host).stored)
        #expect(await ask(transport) == 200)
    }

    @Test func `sends nothing without a token, and shows it to nobody else`() async throws {
        let host = try host()
        let line = Switch(host)
        let transport = BearerTransport(
            line, keeper: keeper(line, PassingCredential()), origin: Self.origin)
        #expect(await ask(transport) == 401)
        #expect(line.seen.withLock { $0.isEmpty })
        let store = PassingCredential(try await logIn(host).stored)
        let signed = BearerTransport(line, keeper: keeper(line, store), origin: Self.origin)
        for url in ["http://127.0.0.1/anafx/a", "http://127.0.0.1/", "https://example.test/anaf/x"] {
            _ = await signed.send(HTTPRequest(.get, url))
        }
        #expect(line.seen.withLock { $0.allSatisfy { $0.headers["authorization"] == nil } })
    }

    @Test func `makes a new pair durable before it is used`() async throws {
        let host = try host()
        let store = FullStore(try await logIn(host).stored)
        let line = Switch(host)
        let transport = BearerTransport(line, keeper: keeper(line, store), origin: Self.origin)
        clock.advance(by: .seconds(91 * 86_400))
        store.isFull.withLock { $0 = true }
        #expect(await ask(transport) == nil)
        #expect(line.seen.withLock { $0.allSatisfy { !$0.url.contains("listaMesaje") } })
        store.isFull.withLock { $0 = false }
        // The pair that was granted is not asked for again: the one before it is dead.
        #expect(await ask(transport) == 200)
        #expect(host.inspect(ANAFSimulator.self) { $0.renewals } == 1)
        let stored = try #require(store.read().flatMap { ANAFToken(stored: $0) })
        #expect(stored.accessUntil == clock.now.adding(.seconds(90 * 86_400)))
    }

    @Test func `warns before only a login helps`() async throws {
        let host = try host { $0.accessLife = .seconds(364 * 86_400) }
        let store = PassingCredential(try await logIn(host).stored)
        let words = Mutex<[String]>([])
        let keeper = keeper(host, store) { word in words.withLock { $0.append(word) } }
        var told: [Int: Int] = [:]
        for day in 1...355 {
            clock.advance(by: .seconds(86_400))
            _ = await keeper.pass()
            let count = words.withLock { $0.count }
            if count > 0, told[count] == nil { told[count] = day }
        }
        // 29 and 13 days before the end; then the pair was renewed, a week before the token's own.
        #expect(told[1] == 336)
        #expect(told[2] == 352)
        #expect(words.withLock { $0.allSatisfy { $0.contains("ekspedit anaf login") } })
    }

    @Test(arguments: [(365, 31), (30, 29), (14, 13), (7, 6), (1, 0)])
    func `knows the steps of the warning`(within: Int, left: Int) async throws {
        let token = try await logIn(host())
        let now = token.refreshUntil.adding(.seconds(-86_400 * left - 3_600))
        #expect(token.warning(at: now)?.within == (within == 365 ? nil : within))
    }

    @Test func `a code lives for a minute and once`() async throws {
        let host = try host()
        let page = HTTPRequest(.get, authorization.loginAddress(state: "x"))
        func code() async throws -> String {
            let address = try #require(try await host.send(page).get().headers["location"])
            return try ANAFAuthorization.code(in: address, state: "x")
        }
        func isGranted(_ code: String) async -> Bool {
            let answer = await host.send(authorization.exchange(code: code))
            if case .granted = ANAFAuthorization.grant(answer, at: clock.now, loggedInAt: nil) { return true }
            return false
        }
        let first = try await code()
        #expect(await isGranted(first))
        #expect(await !isGranted(first))
        let second = try await code()
        clock.advance(by: .seconds(61))
        #expect(await !isGranted(second))
    }

    @Test(arguments: [
        ("abc123", "abc123"), (" abc\n123 ", "abc123"),
        ("https://localhost:9443/callback?code=a%2Bb&state=s", "a+b"),
    ])
    func `takes a pasted code or address`(pasted: String, code: String) throws {
        #expect(try ANAFAuthorization.code(in: pasted, state: "s") == code)
    }

    @Test(
        arguments: [
            ("", .credentialMissing), ("https://localhost/callback?state=s", .credentialMissing),
            ("https://localhost/callback?error=access_denied", .platformUnauthorised),
            ("https://localhost/callback?code=a&state=other", .credentialInvalid),
        ] as [(String, Fault.Code)])
    func `refuses what holds no code of this login`(pasted: String, code: Fault.Code) {
        let fault = #expect(throws: Fault.self) { try ANAFAuthorization.code(in: pasted, state: "s") }
        #expect(fault?.code == code)
    }
}

/// A line that can cut requests for tokens off, and remembers the others.
private final class Switch: Transport {
    let base: any Transport
    let cutsTokens = Mutex(false)
    let seen = Mutex<[HTTPRequest]>([])

    init(_ base: any Transport) { self.base = base }

    func send(_ request: HTTPRequest) async -> Answer {
        if request.url.hasSuffix("/token") {
            if cutsTokens.withLock({ $0 }) { return .failure(.notSent("cut")) }
        } else {
            seen.withLock { $0.append(request) }
        }
        return await base.send(request)
    }
}

/// A disk that may be full.
private final class FullStore: CredentialStore {
    let isFull = Mutex(false)
    private let secret: Mutex<Secret?>

    init(_ secret: Secret) { self.secret = Mutex(secret) }

    func read() -> Secret? { secret.withLock { $0 } }

    func write(_ secret: Secret) throws(Fault) {
        if isFull.withLock({ $0 }) { throw Fault(.diskFull, "no space left") }
        self.secret.withLock { $0 = secret }
    }
}
