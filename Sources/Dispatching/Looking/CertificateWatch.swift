package import Calendars
internal import Faults
internal import Journal
internal import Platforms
internal import Seals

/// Looks when the certificates of the lanes end, and tells of each in time: sixty, thirty and seven days before, and when
/// it is over.
struct CertificateWatch {
    /// It looks so often; what it looks for is counted in days.
    private static let interval: Duration = .seconds(3_600)

    /// The journal's notes of when certificates end begin so, for those who look without the keys.
    static let prefix = "certificate/"

    private var nextLook = Instant(milliseconds: 0)

    /// The period of the last warning, by lane; 0 when it has ended.
    private var told: [String: Int] = [:]

    mutating func isDue(at now: Instant) -> Bool {
        guard now >= nextLook else { return false }
        nextLook = now.adding(Self.interval)
        return true
    }

    /// What has to be told of a lane now; nil when that was told already, or all is well.
    mutating func news(of lane: String, until end: Instant, at now: Instant) -> String? {
        let (period, words): (Int, String)
        switch Certificate.Expiry(until: end, at: now) {
        case .valid, .notYetValid:
            told[lane] = nil
            return nil
        case .ends(let days, let within):
            (period, words) = (within, "ends in \(days == 1 ? "one day" : "\(days) days"), at \(end)")
        case .expired: (period, words) = (0, "has ended at \(end); what it would sign waits")
        }
        guard period < told[lane] ?? .max else { return nil }
        told[lane] = period
        return "the certificate \(words): ask its issuer for a new one and put it in place"
    }
}

extension Engine {
    func heedCertificates(at now: Instant) throws(Fault) {
        guard certificates.isDue(at: now) else { return }
        var ends: [String: String] = [:]
        for (name, setup) in setups.sorted(by: { $0.key < $1.key }) {
            guard let end = setup.platform.traits.certificateUntil else { continue }
            ends[CertificateWatch.prefix + name] = end.description
            if let text = certificates.news(of: name, until: end, at: now) {
                board.remark("certificate", "\(name): \(text)")
            }
        }
        let known = try journal.notes(beginning: CertificateWatch.prefix)
        guard known != ends else { return }
        // Also those of lanes that are no longer configured.
        _ = try commit(
            Set(known.keys).union(ends.keys).sorted().map { .note(name: $0, value: ends[$0]) })
    }
}

extension House {
    /// When the certificates of lanes end.
    package var certificates: [String: Instant] {
        let ends = companies.flatMap(\.lanes).map { ($0.name, $0.platform.traits.certificateUntil) }
        return Dictionary(ends) { first, _ in first }.compactMapValues(\.self)
    }
}
