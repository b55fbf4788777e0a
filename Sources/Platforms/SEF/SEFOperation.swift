package import Wire

/// Every operation of SEF's public API (version 1) for sales, purchases and reference data, and what it is used for.
///
/// A request of this adapter names its operation, so that nothing is asked that does not stand here; a test asks the
/// sandbox for each of them, and `docs/platforms/sef-operations.md` is written from them.
package enum SEFOperation: String, Sendable, CaseIterable {
    // Sales
    case submit, upload, sale, saleIds, saleChanges, saleXML, salePDF, saleSignature, saleHistory
    case deleteMany, deleteOne, cancel, storno, exemptionReasons, salePayments, saleAssignments

    // Purchases
    case overview, purchase, purchaseIds, purchaseChanges, purchaseXML, purchasePDF, purchaseSignature
    case purchaseHistory, registerXML, decide, registerDecide, reverseCharge, assign, unassign
    case purchasePayments, purchaseAssignments

    // What the holder of a contract of public procurement sees
    case contract, contractIds, contractChanges, contractXML, contractSignature

    // Companies and codes
    case units, version, companies, companiesFile, isRegistered, updateCompany, subscribe
}

extension SEFOperation {
    /// Below `/api/publicApi/`; `{id}` stands for an id of the platform or of the register.
    package var path: String {
        switch self {
        case .submit: "sales-invoice/ubl"
        case .upload: "sales-invoice/ubl/upload"
        case .sale, .deleteMany: "sales-invoice"
        case .saleIds: "sales-invoice/ids"
        case .saleChanges: "sales-invoice/changes"
        case .saleXML: "sales-invoice/xml"
        case .salePDF: "sales-invoice/pdf"
        case .saleSignature: "sales-invoice/signature"
        case .saleHistory: "sales-invoice/status-history/{id}/pdf"
        case .deleteOne: "sales-invoice/{id}"
        case .cancel: "sales-invoice/cancel"
        case .storno: "sales-invoice/storno"
        case .exemptionReasons: "sales-invoice/getValueAddedTaxExemptionReasonList"
        case .salePayments: "sales-cir-invoice/getInvoicePaymentsAndHistory/{id}"
        case .saleAssignments: "sales-cir-invoice/getSalesInvoiceAssignationHistory/{id}"
        case .overview: "purchase-invoice/overview"
        case .purchase: "purchase-invoice"
        case .purchaseIds: "purchase-invoice/ids"
        case .purchaseChanges: "purchase-invoice/changes"
        case .purchaseXML: "purchase-invoice/xml"
        case .purchasePDF: "purchase-invoice/pdf"
        case .purchaseSignature: "purchase-invoice/signature"
        case .purchaseHistory: "purchase-invoice/status-history/{id}/pdf"
        case .registerXML: "purchase-invoice/ubl/{id}"
        case .decide: "purchase-invoice/acceptRejectPurchaseInvoice"
        case .registerDecide: "purchase-invoice/acceptRejectPurchaseInvoiceByCirInvoiceId"
        case .reverseCharge: "purchase-invoice/vatReverseCharge"
        case .assign: "purchase-invoice/{id}/assign"
        case .unassign: "purchase-invoice/{id}/cancelassign"
        case .purchasePayments: "purchase-cir-invoice/getInvoicePaymentsAndHistory/{id}"
        case .purchaseAssignments: "purchase-cir-invoice/getPurchaseInvoiceAssignationHistory/{id}"
        case .contract: "public-purchase-contractor-invoice"
        case .contractIds: "public-purchase-contractor-invoice/ids"
        case .contractChanges: "public-purchase-contractor-invoice/changes"
        case .contractXML: "public-purchase-contractor-invoice/xml"
        case .contractSignature: "public-purchase-contractor-invoice/signature"
        case .units: "get-unit-measures"
        case .version: "getEfakturaVersion"
        case .companies: "getAllCompanies"
        case .companiesFile: "downloadAllCompanies"
        case .isRegistered: "Company/CheckIfCompanyRegisteredOnEfaktura"
        case .updateCompany: "company/update-company"
        case .subscribe: "subscribe"
        }
    }

    package var method: HTTPRequest.Method {
        switch self {
        case .deleteOne, .deleteMany: .delete
        case .updateCompany: .put
        case .submit, .upload, .saleIds, .saleChanges, .cancel, .storno, .purchaseIds, .purchaseChanges,
            .decide, .registerDecide, .reverseCharge, .assign, .contractIds, .contractChanges, .isRegistered,
            .subscribe:
            .post
        default: .get
        }
    }

    /// Whether it can create a legal fact.
    ///
    /// To withdraw an assignment is one although its method is GET.
    package var isBinding: Bool {
        switch self {
        case .submit, .upload, .deleteOne, .deleteMany, .cancel, .storno, .decide, .registerDecide,
            .reverseCharge, .assign, .unassign:
            true
        default: false
        }
    }

    /// The directory of companies is open; nothing is proven where nothing is asked for.
    var needsKey: Bool { ![.companies, .companiesFile, .isRegistered].contains(self) }

    /// Files are asked for as whatever they are.
    var accept: String {
        switch self {
        case .saleXML, .salePDF, .saleSignature, .saleHistory, .purchaseXML, .purchasePDF, .purchaseSignature,
            .purchaseHistory, .registerXML, .contractXML, .contractSignature, .companiesFile, .subscribe:
            "*/*"
        default: "application/json"
        }
    }

    /// For the journal, logs and metrics: without ids, and different for each operation.
    package var name: String {
        let words = path.split(separator: "/").filter { $0 != "{id}" }.joined(separator: "/")
        switch self {
        case .deleteOne: return words + "/delete"
        case .deleteMany: return words + "/delete-many"
        default: return words
        }
    }

    /// Who uses it, for the page of operations.
    package var use: String {
        switch self {
        case .submit: "sending a document"
        case .upload: "sending a document, with `upload: true`"
        case .sale: "waiting for the receipt; after a notification; looking up an order; `sef look`"
        case .saleIds: "finding the original of a duplicate; `sef list`"
        case .saleChanges: "learning what became of documents, each day; `sef changes`"
        case .saleXML: "finding the original of a duplicate; `fetch: receipts`; `sef fetch`"
        case .salePDF, .saleSignature, .saleHistory: "`fetch: receipts`; `sef fetch`"
        case .deleteOne: "the order `delete`; `sef delete` with one id"
        case .deleteMany: "the order `delete`; `sef delete` with several ids"
        case .cancel: "the order `cancel`; `sef cancel`"
        case .storno: "the order `storno`; `sef storno`"
        case .exemptionReasons, .units: "`sef codes`"
        case .salePayments, .purchasePayments: "`sef payments`"
        case .saleAssignments, .purchaseAssignments: "`sef assignments`"
        case .overview: "fetching purchases; `purchases sync`"
        case .purchase: "after a notification; looking up an order; `sef look --side purchases`"
        case .purchaseIds: "`sef list --side purchases`"
        case .purchaseChanges: "learning what became of purchases, each day; `sef changes --side purchases`"
        case .purchaseXML: "fetching purchases; `sef fetch --side purchases`"
        case .purchasePDF: "`fetch: renderings`; `sef fetch --side purchases`"
        case .purchaseSignature, .purchaseHistory: "`sef fetch --side purchases`"
        case .registerXML: "looking up an order by CIR id; `sef fetch --cir`"
        case .decide: "the orders `accept` and `reject`; `purchases accept`, `purchases reject`"
        case .registerDecide: "the same with a `cirId`, or `--cir`"
        case .reverseCharge: "the order `reverse-charge`; `sef vat`"
        case .assign: "the order `assign`; `sef assign`"
        case .unassign: "the order `unassign`; `sef unassign`"
        case .contract: "`sef look --side contracts`"
        case .contractIds: "`sef list --side contracts`"
        case .contractChanges: "`sef changes --side contracts`"
        case .contractXML, .contractSignature: "`sef fetch --side contracts`"
        case .version: "`doctor`"
        case .companies: "`sef companies`"
        case .companiesFile: "`sef companies --out`"
        case .isRegistered: "before the first document goes to a buyer; `sef registered`"
        case .updateCompany: "`sef update`"
        case .subscribe: "daily; `sef subscribe`; `POST /internal/sef-subscribe`"
        }
    }
}
