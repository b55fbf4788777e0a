internal import Calendars
package import Faults
package import Invoicing
internal import Rules
package import Seals

/// Croatian fiscalization of receipts: the Tax Administration's service CIS.
///
/// A receipt is numbered and given its ZKI without the service; then it is reported in one signed SOAP message, and
/// the answer, signed too, brings the JIR. What makes CIS special:
/// - Nothing can be looked up. Sending the same receipt again, as a late delivery with the same ZKI and a new message
///   id, *is* how a lost answer is resolved; so ``lookUp(_:attempt:)`` always says `absent`.
/// - An answer whose signature does not verify is no answer.
/// - A receipt is valid without JIR; it has to be reported within two working days.
package struct CIS: Platform {
    package struct Settings: Sendable {
        package var environment: String
        package var endpoint: String

        /// Who may sign answers: the authorities of the environment, and the common name of the signer.
        package var responders: TrustAnchors
        package var responderName: String

        /// The hash in the ZKI: SHA-1 by the specification up to 2.6, SHA-256 since 2.7.
        package var zkiDigest: Digest = .sha256

        /// The hash of request signatures; production takes SHA-1 until the end of 2026.
        package var signatureDigest: Digest = .sha256

        /// What receipts that don't say otherwise are: numbered per premises or per device.
        package var sequence: Sequence = .premises

        /// The day from which on receipts are reported however they were paid; before, those paid by transfer were not.
        package var allPaymentsFrom = CIS.firstDayOfAllPayments

        /// Who operated when a receipt doesn't say; self-service devices and sole traders have one.
        package var operatorOIB: OIB?

        package init(environment: String, endpoint: String, responders: TrustAnchors, responderName: String) {
            self.environment = environment
            self.endpoint = endpoint
            self.responders = responders
            self.responderName = responderName
        }
    }

    package let settings: Settings
    let signer: XMLSigner

    package var credential: Credential { signer.credential }

    package init(_ settings: Settings, credential: Credential) throws(Fault) {
        guard credential.key.isRSA else {
            throw Fault(.credentialInvalid, "CIS takes RSA keys only")
        }
        self.settings = settings
        signer = XMLSigner(credential, digest: settings.signatureDigest)
    }

    package var traits: PlatformTraits {
        // No limit is published; the sizing guidance for a large taxpayer is forty messages a second.
        PlatformTraits(
            name: "cis", environment: settings.environment, perSecond: 40, concurrent: 8,
            visibilityDelay: .zero, provisionalAfter: .seconds(5), deliverableFor: .seconds(30 * 86_400),
            certificateUntil: credential.certificate.validUntil)
    }

    /// A receipt is the same one when issuer, year and number within its series agree.
    ///
    /// Where numbers run through the premises, the device does not make another receipt of it.
    package func identity(of invoice: Invoice) -> String {
        let year = invoice.issueDate?.year ?? 0
        guard let receipt = draft(of: invoice).receipt else { return "\(year)/\(invoice.number)" }
        return "\(year)/\(receipt.series)/\(receipt.number.sequenceNumber)"
    }

    /// A receipt is judged as one, unless it says itself which rules for invoices it keeps.
    package func packs(for invoice: Invoice) -> [String]? {
        invoice.specification.isEmpty ? ["cis"] : nil
    }
}

// MARK: - Addresses

extension CIS.Settings {
    package static let productionEndpoint = "https://cis.porezna-uprava.hr:8449/FiskalizacijaService"
    package static let testEndpoint = "https://cistest.apis-it.hr:8449/FiskalizacijaServiceTest"
    package static let productionResponder = "fiskalcis"
    package static let testResponder = "fiskalcistest"
}
