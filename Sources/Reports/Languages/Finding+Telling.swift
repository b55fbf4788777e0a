package import Faults
internal import Rules

extension Finding {
    /// What a platform said in its own words; adapters speak as the program does, under ids of ours.
    var isQuoted: Bool { source == .platform && !id.hasPrefix("EKS-") }

    /// The same for readers of a language; what has no translation stays in English, and a platform's words as it said
    /// them.
    package func told(in language: Language) -> Finding {
        var told = self
        if isQuoted {
            told.message = PlatformAdvice.sentence(message, in: language) ?? message
            told.action = PlatformAdvice.action(for: id, action, in: language) ?? action
        } else if let words = language.ofRules?.words(for: id) {
            told.message = words.message
            if !words.action.isEmpty { told.action = words.action }
        }
        return told
    }
}

extension Fault {
    /// What happened, for readers of a language; the reason itself for those of English.
    package func told(in language: Language) -> String { FaultWords.text(of: code, in: language) ?? reason }
}
