package import Calendars
internal import Documents
internal import Faults
package import Invoicing
package import Seals
internal import Wire

/// Serbia's Sistem elektronskih faktura (SEF), public API version 1.
///
/// One document per request, one key per company. What makes SEF special:
/// - Every submission carries a request id that the sender chose. A repeated id is answered as the first time, so
///   sending again under the same id *is* the look-up: ``lookUp(_:attempt:)-(Submission,_)`` says `absent` without asking. The id
///   is made from the document and never changes.
/// - The platform may instead call the id or the number a duplicate. Then the original is sought among the documents
///   of those days and taken over, if it is this one.
/// - Accepting is not delivering: a document is `New`, then `Sending`, then `Sent`, or `Mistake`, which is our failure
///   and not the buyer's refusal. The buyer decides days later; that is not waited for.
/// - It has to be sent on the day it is issued, by the clocks of Belgrade.
/// - Three requests a second and key, over everything that uses the key.
package struct SEF: Platform {
    package struct Settings: Sendable {
        package var environment: String

        /// Without a path and without a slash at the end.
        package var endpoint: String
        package var apiKey: Secret

        /// Whether the platform checks a document before it takes it, instead of failing in delivery.
        package var validates = true

        /// Whether documents are uploaded as files instead of being the body of a request.
        package var uploads = false

        /// Whether a document that asks for it is dated anew when its day is over.
        package var redates = false

        /// Requests a second that the platform allows; the pace of a lane keeps a margin below it.
        package var perSecond = 3.0

        package init(environment: String, endpoint: String, apiKey: Secret) {
            self.environment = environment
            self.endpoint = endpoint.hasSuffix("/") ? String(endpoint.dropLast()) : endpoint
            self.apiKey = apiKey
        }

        package static let productionEndpoint = "https://efaktura.mfin.gov.rs"
        package static let testEndpoint = "https://demoefaktura.mfin.gov.rs"

        /// For the simulator, which takes every UUID for a key.
        package static let sandboxKey = Secret("5ef00000-0000-4000-8000-000000000001")
    }

    package let settings: Settings

    package init(_ settings: Settings) { self.settings = settings }

    package var traits: PlatformTraits {
        PlatformTraits(
            name: "sef", environment: settings.environment, perSecond: settings.perSecond, concurrent: 3,
            visibilityDelay: .seconds(1),
            pollSchedule: [.seconds(3), .seconds(10), .seconds(60), .seconds(600)], zone: .belgrade)
    }

    /// SEF is for invoices between Serbian companies, and to public bodies.
    package func applies(to invoice: Invoice, at now: Instant) -> Applicability {
        if let country = invoice.buyer.address?.country, country != "RS",
            invoice.buyer.serbianTaxNumber == nil
        {
            return .doesNotApply("the buyer is in \(country) and has no Serbian tax number")
        }
        return .applies("the invoice is between companies in Serbia")
    }

    /// A number is unique for its issuer, whatever the kind of document.
    package func identity(of invoice: Invoice) -> String {
        "\(invoice.seller.serbianTaxNumber ?? "")/\(invoice.number)"
    }
}

extension Invoice.Party {
    /// The PIB: nine digits, or thirteen of a natural person, from the VAT number or the electronic address.
    var serbianTaxNumber: String? {
        let candidates = [
            vatIdentifier.map { $0.hasPrefix("RS") ? String($0.dropFirst(2)) : $0 },
            electronicAddress.flatMap { $0.scheme == SEF.endpointScheme ? $0.value : nil },
        ]
        return candidates.compactMap(\.self).first { number in
            [9, 13].contains(number.utf8.count) && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
    }

    /// JBKJS: the number of a public body, five digits.
    var publicBodyNumber: String? {
        identifiers.lazy.map(\.value).first { $0.hasPrefix(SEF.publicBodyPrefix) }
            .map { String($0.dropFirst(SEF.publicBodyPrefix.count)) }
    }
}

extension SEF {
    /// The scheme of electronic addresses that are tax numbers.
    static let endpointScheme = "9948"
    static let publicBodyPrefix = "JBKJS:"
}
