package import Calendars
internal import Documents
package import Invoicing
package import Seals

/// Romania's RO e-Factura, by the API of ANAF's private space (SPV).
///
/// One document per upload, under a token that belongs to a person and not to a company. What makes it special:
/// - **The platform takes no signature of the sender**, and calls documents that carry one wrong. Whoever holds a
///   token has shown a qualified certificate at the login; the Ministry of Finance seals what was accepted.
/// - An upload is only queued. Its state is asked for by its index, and the result is a ZIP with the document (or what
///   is wrong with it) and the seal. That ZIP is the legal proof, so a document is accepted only when it is here.
/// - An upload is **not** idempotent: sent again, a document gets another index and is refused as a duplicate that
///   names the first. After a lost answer the document is sought among those the platform lists, by its bytes.
/// - Business errors come with status 200, in XML or JSON, whatever the header says.
/// - Nearly everything has a daily limit, for the account, the company or the single document.
package struct ANAF: Platform {
    package let settings: Settings

    /// What was seen of documents that never change.
    package let memory: ANAFMemory

    package init(_ settings: Settings, memory: ANAFMemory = ANAFMemory()) {
        self.settings = settings
        self.memory = memory
    }

    package var traits: PlatformTraits {
        PlatformTraits(
            name: "anaf", environment: settings.environment, perSecond: settings.perSecond, concurrent: 8,
            visibilityDelay: settings.visibilityDelay, pollSchedule: settings.pollSchedule,
            zone: .bucharest)
    }

    /// A rejected document gives its number back; an accepted one never does.
    package func identity(of invoice: Invoice) -> String {
        "\(invoice.seller.romanianCode ?? "")/\(invoice.number)/\(invoice.issueDate?.description ?? "")"
    }

    package func applies(to invoice: Invoice, at now: Instant) -> Applicability {
        guard let country = invoice.buyer.address?.country, country != "RO", invoice.buyer.romanianCode == nil
        else { return .applies("the invoice is issued in Romania") }
        return .applies("the invoice is issued in Romania, to a buyer in \(country)")
    }
}

extension ANAF {
    package struct Settings: Sendable {
        package var environment: String

        /// The host with its scheme, without a slash at the end; `/prod/FCTEL/rest` and the like follow.
        package var endpoint: String

        /// The fiscal code in whose name the calls are made: digits only.
        package var fiscalCode: String

        /// What the login is called: companies with the same one share the limits of its account.
        package var account = "anaf"

        /// Whose seal is taken.
        package var trust: MinistrySeal.Trust

        /// Whether CII goes out as it is, without the platform's full validation and without its rendering.
        package var passesCII = false

        /// Whether the platform's rendering is fetched for what it accepted.
        package var wantsRendering = false

        /// What decrees have changed of the holidays since they were written down here.
        package var holidays = HolidayChanges()

        /// Seals what was sent, for the company's own archive; the platform never sees that seal.
        package var archiveCredential: Credential?

        /// 1000 requests a minute are allowed; this stays below also where several lanes share an account.
        package var perSecond = 14.0

        /// How long the lists may be behind an upload.
        package var visibilityDelay: Duration = .seconds(15 * 60)

        /// A list must not reach into the future by the platform's clock, not by a second.
        package var clockMargin: Duration = .seconds(60)

        /// Processing takes seconds to minutes, and may be asked about a hundred times a day.
        package var pollSchedule: [Duration] = [30, 60, 120, 300, 900, 1_800, 3_600].map { .seconds($0) }

        package init(
            environment: String, endpoint: String, fiscalCode: String,
            trust: MinistrySeal.Trust = MinistrySeal.Trust()
        ) {
            self.environment = environment
            self.endpoint = endpoint.hasSuffix("/") ? String(endpoint.dropLast()) : endpoint
            self.fiscalCode = fiscalCode
            self.trust = trust
            guard environment == "sandbox" else { return }
            // The simulator answers at once and runs by the same clock.
            visibilityDelay = .seconds(20)
            clockMargin = .seconds(1)
            pollSchedule = [1, 2, 5, 15, 60, 300, 900, 3_600].map { .seconds($0) }
        }

        package static let productionEndpoint = "https://api.anaf.ro"

        /// Where the documents of the environment are.
        var base: String { endpoint + (environment == "production" ? "/prod" : "/test") + "/FCTEL/rest/" }

        /// Renderings are made by the production service only; they are not kept there.
        var renderingBase: String { endpoint + "/prod/FCTEL/rest/" }
    }
}

extension Invoice.Party {
    /// CUI or CIF: two to ten digits, from the VAT number or the registration.
    var romanianCode: String? {
        if let vat = vatIdentifier, vat.hasPrefix("RO"), ANAF.isFiscalCode(vat.dropFirst(2)) {
            return String(vat.dropFirst(2))
        }
        for number in [legalRegistration?.value, taxRegistration?.value].compactMap(\.self) {
            let digits = number.hasPrefix("RO") ? number.dropFirst(2) : number[...]
            if ANAF.isFiscalCode(digits), ANAF.hasRightCheckDigit(digits) { return String(digits) }
        }
        return nil
    }

    /// A CNP, or the thirteen zeros that stand for one.
    var personalCode: String? {
        [legalRegistration?.value, taxRegistration?.value, vatIdentifier].compactMap(\.self).first {
            $0.utf8.count == 13 && $0.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
    }
}

extension ANAF {
    /// Stands for the CNP of a consumer who gave none, and for the number of a buyer abroad.
    static let anonymous = "0000000000000"

    static func isFiscalCode(_ text: some StringProtocol) -> Bool {
        (2...10).contains(text.utf8.count) && text.utf8.first != 0x30
            && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// The check digit of a CUI: weights 7 5 3 2 1 7 5 3 2 from the right, times ten, modulo eleven.
    static func hasRightCheckDigit(_ code: some StringProtocol) -> Bool {
        let digits = code.utf8.map { Int($0) - 0x30 }
        guard isFiscalCode(code), let last = digits.last else { return false }
        let weights = [2, 3, 5, 7, 1, 2, 3, 5, 7]
        let sum = zip(digits.dropLast().reversed(), weights).reduce(0) { $0 + $1.0 * $1.1 }
        return sum * 10 % 11 % 10 == last
    }
}
