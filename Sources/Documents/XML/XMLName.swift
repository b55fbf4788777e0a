/// A namespace and a local name as one small number, so that readers and rules compare and switch on integers.
///
/// Well-known names (UBL, CII and the national extensions) have the same number in every document: `CBC.id`,
/// `CAC.invoiceLine`, `RAM.specifiedTradeProduct` …. Any other name gets a number that means something only in
/// the tree it came from; ask the tree for its text.
public struct XMLName: Sendable, Hashable {
    /// The number.
    public let id: Int32

    /// A name by its number.
    @inlinable public init(id: Int32) { self.id = id }

    /// Names are equal when their numbers are.
    @inlinable public static func == (left: XMLName, right: XMLName) -> Bool { left.id == right.id }

    /// Whether the name has the same number in every document.
    package var isWellKnown: Bool { id > 0 && id < WellKnownNames.count }
}

/// The namespaces of well-known names, with the prefixes that people expect.
package enum XMLNamespace: Int, Sendable, CaseIterable {
    case none
    case ublInvoice, ublCreditNote
    case cbc, cac, ext, sig, sac
    case hrextac
    case sbt, xsd, env
    case rsm, ram, udt, qdt
    case xsi

    package var uri: String {
        switch self {
        case .none: ""
        case .ublInvoice: "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"
        case .ublCreditNote: "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2"
        case .cbc: "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
        case .cac: "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
        case .ext: "urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2"
        case .sig: "urn:oasis:names:specification:ubl:schema:xsd:CommonSignatureComponents-2"
        case .sac: "urn:oasis:names:specification:ubl:schema:xsd:SignatureAggregateComponents-2"
        case .hrextac: "urn:mfin.gov.hr:schema:xsd:HRExtensionAggregateComponents-1"
        case .sbt: "http://mfin.gov.rs/srbdt/srbdtext"
        case .xsd: "http://www.w3.org/2001/XMLSchema"
        case .env: "urn:eFaktura:MinFinrs:envelop:schema"
        case .rsm: "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"
        case .ram: "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100"
        case .udt: "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100"
        case .qdt: "urn:un:unece:uncefact:data:standard:QualifiedDataType:100"
        case .xsi: "http://www.w3.org/2001/XMLSchema-instance"
        }
    }

    /// The usual prefix; empty where the elements stand without one.
    package var prefix: String {
        switch self {
        case .none, .ublInvoice, .ublCreditNote: ""
        default: "\(self)"
        }
    }
}
