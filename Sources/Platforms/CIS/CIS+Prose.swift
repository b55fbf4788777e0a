package import Faults

extension CIS {
    /// What the codes of CIS mean, and who has to act on them.
    package enum Prose {
        package enum Remedy: Sendable, Hashable {
            /// The receipt has to be changed.
            case issuer
            /// The certificate or the configuration has to be changed; receipts wait.
            case `operator`(Fault.Code)
            /// Something broke at CIS; the receipt is delivered again.
            case again
        }

        package static func remedy(of code: String) -> Remedy {
            switch code {
            case "s002", "s003": .operator(.credentialInvalid)
            case "s004", "s005": .operator(.configurationWrong)
            case "s006": .again
            default: .issuer
            }
        }

        /// The codes that may come without a signature: CIS could not read the message, or not whose it is.
        static let unsignedCodes: Set<String> = ["s001", "s002", "s003", "s004"]

        /// Each known code in a sentence; the numbers without a letter stand inside `s013`.
        package static let words: [String: String] = Dictionary(
            table.split(separator: "\n").compactMap { line in
                let parts = line.split(separator: " ", maxSplits: 1)
                return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
            }, uniquingKeysWith: { first, _ in first })

        private static let table = """
            s001 The message does not keep the schema.
            s002 The certificate was not issued by an authority of this environment, or it expired or was revoked.
            s003 The certificate does not name an OIB.
            s004 The signature of the message is wrong, or of a kind that is not taken any more.
            s005 The OIB of the receipt is not the one in the certificate.
            s006 CIS had an error of its own.
            s007 The way of payment can be changed only on the day the receipt was issued.
            s008 The data differ from the receipt that was reported, or it was not reported.
            s009 A tip can be reported only within two days.
            s010 The data differ from the receipt that was reported, or it was not reported.
            s011 The data can be changed only on the day the receipt was issued.
            s012 The data differ from the receipt that was reported, or it was not reported.
            s013 The receipt has errors that CIS does not accept.
            v100 The message is correct.
            v101 It was sent more than six hours away from the moment of processing.
            v103 It was issued more than six hours in the future.
            v104 It was issued later than it was sent.
            v105 The number is zero.
            v106 The number has more than six digits.
            v110 The rate of VAT is not a legal one.
            v112 The bases of VAT are above the total.
            v113 The bases of VAT are below the total.
            v114 The bases of VAT have another sign than the total.
            v117 The rate of the consumption tax is negative.
            v118 The rate of the consumption tax is above three percent.
            v120 The bases of the consumption tax are above the total.
            v121 The bases of the consumption tax are below the total.
            v122 The bases of the consumption tax have another sign than the total.
            v125 There are other taxes, which are not used today.
            v126 The exempt amount is above the total.
            v127 The exempt amount is below the total.
            v128 The exempt amount has another sign than the total.
            v129 The margin is above the total.
            v130 The margin is below the total.
            v131 The margin has another sign than the total.
            v132 The amount that is not taxable is above the total.
            v133 The amount that is not taxable is below the total.
            v134 The amount that is not taxable has another sign than the total.
            v141 The field that is kept for special purposes is used.
            v142 A taxpayer outside the VAT system states VAT.
            v143 A taxpayer outside the VAT system states an exempt amount.
            v144 A taxpayer outside the VAT system states a margin.
            v145 A taxpayer outside the VAT system states an amount that is not taxable.
            v152 It was delivered more than two days after it was issued.
            v153 It was delivered more than five days after it was issued.
            v160 The VAT is below base times rate.
            v161 The VAT is above base times rate.
            v162 The consumption tax is below base times rate.
            v163 The consumption tax is above base times rate.
            v164 A fee is above 135 euro.
            v165 A fee is below −135 euro.
            v166 The total is not the sum of bases, taxes, exempt and not taxable amounts, and fees.
            v167 The total is beyond 150,000 euro, the limit for transfers and other ways of payment.
            v168 The total is beyond 10,000 euro, the limit for cash and cards.
            164 A fee is beyond 135 euro.
            166 The total is not the sum of bases, taxes, exempt and not taxable amounts, and fees.
            167 The total is beyond 150,000 euro, the limit for transfers and other ways of payment.
            176 The receipt was issued more than thirty days ago.
            177 The receipt was issued in the future.
            178 The number is zero.
            179 The OIB of the operator is not valid.
            180 The OIB of the buyer is not valid.
            181 The OIB of the buyer must not be given with this way of payment.
            185 The total is beyond 10,000 euro, the limit for cash and cards.
            """
    }
}

extension CIS.Prose {
    /// The findings of a refusal; those inside `s013` are listed one by one.
    package static func findings(code: String, words: String) -> [Finding] {
        let inside = code == "s013" ? restrictiveCodes(in: words) : []
        let codes = inside.isEmpty ? [code] : inside
        return codes.map { code in
            Finding(
                .platform, code, message: words.isEmpty ? (self.words[code] ?? code) : words,
                action: self.words[code].map { "\($0) Correct the receipt and drop it again." }
                    ?? "Correct the receipt and drop it again.")
        }
    }

    /// The three-digit numbers that stand alone in the text, with or without a `v`.
    private static func restrictiveCodes(in text: String) -> [String] {
        text.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
            .map { $0.hasPrefix("v") ? String($0.dropFirst()) : String($0) }
            .filter {
                $0.utf8.count == 3
                    && $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
            }
    }
}
