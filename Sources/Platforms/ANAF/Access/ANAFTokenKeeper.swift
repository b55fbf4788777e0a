package import Calendars
internal import Faults
package import Seals
package import Wire

/// Keeps a pair of tokens fresh: renews it ahead of time, once for everybody who asks at the same moment, and makes
/// the new pair durable before the old one is dropped.
///
/// A login in another process is noticed: what lies in the store is read again before anything is given up.
package actor ANAFTokenKeeper {
    private let authorization: ANAFAuthorization
    private let store: any CredentialStore
    private let transport: any Transport
    private let clock: @Sendable () -> Instant
    private let warn: @Sendable (String) -> Void

    /// Whether the login needs nobody: the sandbox lets everybody in.
    private let logsInByItself: Bool

    private var token: ANAFToken?

    /// A pair that was granted and is not durable yet; the one before it may be dead already.
    private var unsaved: ANAFToken?
    private var renewing: Task<Pass, Never>?

    /// A pair that the platform will not renew.
    private var dead: Secret?

    /// Ahead of time, a failed renewal is not tried again at once.
    private var renewAgainAt = Instant(milliseconds: 0)
    private var warnedWithin = Int.max

    /// What a request may travel with.
    package enum Pass: Sendable {
        case token(Secret)

        /// Somebody has to act.
        case refused(String)

        /// Certainly nothing was sent; later perhaps.
        case unavailable(String)
    }

    package init(
        _ authorization: ANAFAuthorization, store: any CredentialStore, transport: any Transport,
        logsInByItself: Bool = false, clock: @escaping @Sendable () -> Instant,
        warn: @escaping @Sendable (String) -> Void = { _ in }
    ) {
        self.authorization = authorization
        self.store = store
        self.transport = transport
        self.logsInByItself = logsInByItself
        self.clock = clock
        self.warn = warn
    }

    /// The token for a request.
    package func pass() async -> Pass {
        let now = clock()
        if token == nil {
            if let trouble = read() { return trouble }
        }
        guard let current = token else { return await renewed(nil) }
        tell(current, at: now)
        if now < current.renewFrom { return .token(current.access) }
        if now < current.accessUntil {
            guard now >= renewAgainAt else { return .token(current.access) }
            renewAgainAt = now.adding(.seconds(600))
            guard case .token(let fresh) = await renewed(current) else { return .token(current.access) }
            return .token(fresh)
        }
        return await renewed(current)
    }

    /// Another token than this one, which the platform has just refused.
    package func pass(insteadOf refused: Secret) async -> Pass {
        if let token, token.access != refused { return .token(token.access) }
        return await renewed(token)
    }

    /// Reads the store; what is wrong with it, or nil.
    private func read() -> Pass? {
        do throws(Fault) {
            guard let stored = try store.read() else { return nil }
            guard let read = ANAFToken(stored: stored) else {
                return .refused(
                    "what is stored as the token is none: log in again with `ekspedit anaf login`")
            }
            token = read
            return nil
        } catch {
            return .refused(error.reason)
        }
    }

    private func tell(_ token: ANAFToken, at now: Instant) {
        guard let warning = token.warning(at: now) else {
            warnedWithin = .max
            return
        }
        guard warning.within < warnedWithin else { return }
        warnedWithin = warning.within
        warn(
            "the login at ANAF ends in \(warning.days) days (\(token.refreshUntil)); "
                + "`ekspedit anaf login` begins a new year")
    }
}

// MARK: - Renewing

extension ANAFTokenKeeper {
    /// One renewal at a time; whoever comes meanwhile waits for the same one.
    ///
    /// It has a task of its own because it must not end with the request that happened to begin it: a renewed pair
    /// that nobody stores is lost, and with it the login.
    private func renewed(_ old: ANAFToken?) async -> Pass {
        if let renewing { return await renewing.value }
        let task = Task { await self.renew(old) }
        renewing = task
        let pass = await task.value
        renewing = nil
        return pass
    }

    private func renew(_ old: ANAFToken?) async -> Pass {
        if let unsaved { return keep(unsaved) }
        // A login, or another process, may have brought a new pair meanwhile.
        if let trouble = read() { return trouble }
        if let token, token.access != old?.access, clock() < token.accessUntil {
            return .token(token.access)
        }
        guard let token else {
            return logsInByItself ? await logIn() : .refused(Self.loginNeeded("there is no token"))
        }
        guard dead != token.refresh else { return .refused(Self.loginNeeded("the login at ANAF has ended")) }
        let answer = await transport.send(authorization.renewal(of: token))
        switch ANAFAuthorization.grant(answer, at: clock(), loggedInAt: token.loggedInAt) {
        case .granted(let fresh): return keep(fresh)
        case .unavailable(let reason): return .unavailable("no new token: \(reason)")
        case .refused(let reason):
            dead = token.refresh
            return .refused(Self.loginNeeded("ANAF does not renew the token (\(reason))"))
        }
    }

    private static func loginNeeded(_ why: String) -> String {
        "\(why): log in again with `ekspedit anaf login`"
    }

    /// Durable first, then used.
    private func keep(_ fresh: ANAFToken) -> Pass {
        unsaved = fresh
        do throws(Fault) {
            try store.write(fresh.stored)
        } catch {
            return .unavailable("the new token can't be stored: \(error.reason)")
        }
        unsaved = nil
        token = fresh
        renewAgainAt = Instant(milliseconds: 0)
        return .token(fresh.access)
    }

    /// The sandbox sends the code back without asking anybody.
    private func logIn() async -> Pass {
        let request = HTTPRequest(.get, authorization.loginAddress(state: "sandbox"))
        guard case .success(let response) = await transport.send(request), response.status == 302,
            let address = response.headers["location"],
            let code = try? ANAFAuthorization.code(in: address, state: "sandbox")
        else { return .unavailable("the sandbox gives no token") }
        let answer = await transport.send(authorization.exchange(code: code))
        switch ANAFAuthorization.grant(answer, at: clock(), loggedInAt: nil) {
        case .granted(let fresh): return keep(fresh)
        case .unavailable(let reason): return .unavailable(reason)
        case .refused(let reason): return .refused(reason)
        }
    }
}
