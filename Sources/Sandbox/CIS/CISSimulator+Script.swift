extension CISSimulator.Misbehaviour {
    /// A word of a script: an error of the service's table such as `s006`, or the name of a way to answer wrongly.
    package init?(word: some StringProtocol) {
        switch word {
        case "broken-signature": self = .brokenSignature
        case "foreign-signature": self = .foreignSignature
        case "no-signature": self = .noSignature
        case "other-message": self = .otherMessage
        case "fault": self = .soapFault
        case "silence": self = .silence
        case "garbage": self = .garbage
        default:
            let digits = word.dropFirst()
            guard word.first == "s", digits.utf8.count == 3, digits.allSatisfy({ $0.isASCII && $0.isNumber })
            else { return nil }
            self = .error(String(word))
        }
    }
}

extension CISSimulator {
    /// Reads what happens to the next messages: words with commas between them, `ok` for an answer that is right.
    package static func script(_ text: String) -> [Misbehaviour?]? {
        var script: [Misbehaviour?] = []
        for word in text.split(separator: ",", omittingEmptySubsequences: false) {
            if word == "ok" {
                script.append(nil)
            } else if let misbehaviour = Misbehaviour(word: word) {
                script.append(misbehaviour)
            } else {
                return nil
            }
        }
        return script
    }
}
