internal import Invoicing

/// The words of GOBL for codes of EN 16931, in both directions.
struct GOBLCodes: Sendable {
    private let codes: [String: String]
    private let words: [String: String]

    /// Each line is a word and its code; of several words for a code the first is written.
    init(_ table: String) {
        let pairs = table.split(separator: "\n").compactMap { line -> (String, String)? in
            let parts = line.split(separator: " ")
            return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
        }
        codes = Dictionary(pairs) { first, _ in first }
        words = Dictionary(pairs.map { ($1, $0) }) { first, _ in first }
    }

    func code(_ word: String) -> String? { codes[word] }

    func word(_ code: String) -> String? { words[code] }
}

extension GOBLCodes {
    static let vatCategories = GOBLCodes(
        """
        standard S
        zero Z
        exempt E
        reverse-charge AE
        intra-community K
        export G
        outside-scope O
        """)

    static let paymentMeans = GOBLCodes(
        """
        any 1
        cash 10
        cheque 20
        bank-draft 21
        credit-transfer 30
        debit-transfer 31
        card 48
        direct-debit 49
        card+debit 55
        credit-transfer+sepa 58
        direct-debit+sepa 59
        promissory-note 60
        online 68
        netting 97
        """)

    static let discounts = GOBLCodes(
        """
        early-completion 41
        military 62
        work-accident 63
        special-agreement 64
        production-error 65
        new-outlet 66
        sample 67
        end-of-range 68
        incoterm 70
        pos-threshold 71
        special-rebate 100
        temporary 103
        standard 104
        yearly-turnover 105
        """)

    /// Without the four words whose codes the list of EN 16931 does not have.
    static let charges = GOBLCodes(
        """
        outlay AAE
        delivery DL
        packing PC
        handling HD
        storage ABA
        admin AEM
        cleaning CG
        """)

    static let notes = GOBLCodes(
        """
        goods AAA
        payment PMT
        payment-method PMD
        payment-term AAB
        general AAI
        legal ABL
        dangerous-goods AAC
        ack AAE
        rate AAF
        reason ACD
        dispute ACE
        customer CUR
        glossary ACZ
        customs CUS
        handling HAN
        packaging PKG
        loading LOI
        price AAK
        priority PRI
        regulatory REG
        safety SAF
        ship-line SLR
        supplier SUR
        transport TRA
        delivery DEL
        quarantine QIN
        tax TXD
        other ZZZ
        """)

    static let taxPoints = GOBLCodes(
        """
        issue 3
        delivery 35
        payment 432
        """)

    static let units = GOBLCodes(
        """
        mg MGM
        cg CGM
        g GRM
        kg KGM
        t TNE
        mm MMT
        cm CMT
        dm DMT
        m MTR
        lm LM
        km KMT
        in INH
        ft FOT
        lft LF
        mm2 MMK
        cm2 CMK
        dm2 DMK
        m2 MTK
        ac ACR
        ha HAR
        mm3 MMQ
        cm3 CMQ
        dm3 DMQ
        m3 MTQ
        ml MLT
        cl CLT
        dl DLT
        l LTR
        kl K6
        w WTT
        kw KWT
        kwh KWH
        rate A9
        yr ANN
        mon MON
        wk WEE
        day DAY
        s SEC
        h HUR
        min MIN
        piece H87
        item EA
        pair PR
        dozen DZN
        assortment AS
        service E48
        job E51
        activity ACT
        trip E54
        group 10
        outfit 11
        kit KT
        basebox BB
        pk AB
        one C62
        set SET
        bag XBG
        box XBX
        bin XBI
        can XCA
        tub XTB
        case XCS
        tray XDS
        roll XRO
        carton XCT
        cylinder XCY
        barrel XBA
        jerrican XJY
        carboy XCO
        demijohn XDJ
        bottle XBO
        canister XCI
        pkg XPK
        pkt XPA
        bunch XBH
        bdl XBE
        blk XOK
        pallet XPX
        reel XRL
        sack XSA
        sheet XST
        envelope XEN
        lot XLT
        unit XUN
        """)
}

/// The type of a document and the tags that refine it.
enum GOBLTypes {
    private static let rows: [(type: String, tag: String?, code: String)] = [
        ("standard", "self-billed", "389"), ("standard", "partial", "326"), ("standard", "prepayment", "386"),
        ("standard", "factoring", "393"), ("standard", nil, "380"), ("credit-note", "self-billed", "261"),
        ("credit-note", "factoring", "396"), ("credit-note", nil, "381"), ("corrective", nil, "384"),
        ("debit-note", nil, "383"), ("proforma", nil, "325"), ("standard", nil, "388"),
    ]

    static func code(_ type: String, tags: [String]) -> DocumentTypeCode? {
        let row = rows.first { $0.type == type && ($0.tag.map(tags.contains) ?? true) }
        return row.map { DocumentTypeCode($0.code) }
    }

    static func type(_ code: DocumentTypeCode) -> (type: String, tag: String?) {
        rows.first { $0.code == code.rawValue }.map { ($0.type, $0.tag) } ?? ("other", nil)
    }
}
