internal import CVersion
internal import Calendars
internal import Desk
internal import Dispatching
internal import Faults
internal import Settings
internal import Wire

/// Opens the desk of a house on the address that the configuration names.
enum DeskService {
    /// Nil when it is switched off, or when its port is somebody else's and nobody asked for it, or a reload did:
    /// invoices are dispatched whether or not somebody can look.
    static func open(
        _ configuration: Configuration, _ house: House, _ meters: Meters, _ log: Log, mustListen: Bool
    ) throws(Failure) -> Listener? {
        guard let place = configuration.listen.address else { return nil }
        let router = try faulting { () throws(Fault) in
            try desk(configuration, house, meters).router
        }
        var options = ListenerOptions(
            address: place.address, port: place.port, bodyLimit: router.bodyLimit, connectionLimit: 128,
            idleSeconds: 30)
        options.refuse = { router.refusal(of: $0) }
        options.methods = { router.refusal(ofMethodAt: $0) }
        do throws(ListenerError) {
            let listener = try Listener(options) { await router.answer($0) }
            log.write(.info, "listening", ["address": listener.origin])
            return listener
        } catch {
            guard !mustListen || configuration.listen == .standard else {
                throw Failure(
                    .configuration, "the desk can't listen on \(place.written): \(error.reason)",
                    hint: "name another port under listen: in the configuration, or write listen: off")
            }
            log.write(.warning, "desk-closed", ["address": place.written, "reason": error.reason])
            return nil
        }
    }

    private static func desk(
        _ configuration: Configuration, _ house: House, _ meters: Meters
    ) throws(Fault) -> FrontDesk {
        let assembly = try OpenHouse.assembly(configuration)
        let secrets = try assembly.deskSecrets()
        return FrontDesk(
            DeskSetup(
                companies: house.companies, journal: try house.journalForReading(), backroom: house.office,
                meters: meters, token: secrets.token, timerSecret: secrets.cronSecret,
                hosts: configuration.desk.hosts, version: Version.number,
                commit: unsafe String(cString: version_commit()),
                certificates: house.certificates,
                subscribers: try assembly.notificationSecrets().map { company, secret in
                    DeskSubscriber(company: company, platform: "sef", sharedSecret: secret) { journal, now in
                        Result { () throws(Fault) in
                            try Subscription.keys(
                                company: company, platform: "sef", zone: .belgrade, at: now, in: journal)
                        }
                    }
                }, holdsLock: { [weak house] in house?.holdsLock ?? false }))
    }
}
