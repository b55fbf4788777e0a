internal import Calendars
internal import Documents
internal import Invoicing
internal import Seals

/// What is told of a certificate.
struct CertificateReport {
    private let certificate: Certificate
    private let source: String
    private let now: Instant

    init(_ certificate: Certificate, from source: String, at now: Instant) {
        self.certificate = certificate
        self.source = source
        self.now = now
    }

    /// Whether it can't be used now.
    var isUnusable: Bool { !certificate.isValid(at: now) }

    var text: String {
        [
            source.printable,
            "  subject   \(name(certificate.subject))", "  issuer    \(certificate.issuerText.printable)",
            "  serial    \(certificate.serialDecimal)",
            "  OIB       \(certificate.oib?.description ?? "none")",
            "  valid     \(certificate.validFrom) to \(certificate.validUntil)", "  state     \(state)",
        ].joined(separator: "\n")
    }

    /// One line: when it ends and whose it is.
    var line: String {
        "\(certificate.validUntil)  \(state)  \(source.printable)  \(name(certificate.subject))"
    }

    var record: JSONValue {
        [
            "source": .string(source), "subject": .string(name(certificate.subject)),
            "issuer": .string(certificate.issuerText), "serial": .string(certificate.serialDecimal),
            "oib": JSONValue(certificate.oib?.description),
            "validFrom": .string(certificate.validFrom.description),
            "validUntil": .string(certificate.validUntil.description),
            "daysLeft": .integer(certificate.daysLeft(at: now)), "state": .string(state),
        ]
    }

    private var state: String {
        switch certificate.expiry(at: now) {
        case .notYetValid: "not valid yet"
        case .valid(let days): "valid, \(days) days left"
        case .ends(let days, let period): "ends within \(period) days: \(days) days left"
        case .expired: "expired"
        }
    }

    private func name(_ name: DistinguishedName) -> String {
        name.attributes.map { "\($0.type)=\($0.value)" }.joined(separator: ", ").printable
    }
}
