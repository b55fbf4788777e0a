/// The words of commands as shells complete them: first words, and what may follow those that several commands share.
enum CompletionWords {
    struct Word {
        let word: String
        let help: String
    }

    struct Family {
        let word: String
        let words: [Word]
    }

    /// Each first word once, in the order of the overview; a shared one names what may follow.
    static func firsts(_ declarations: [Declaration]) -> [Word] {
        var seen: Set<String> = []
        return declarations.compactMap { declaration in
            guard let first = declaration.name.first, seen.insert(first).inserted else { return nil }
            guard declaration.name.count > 1 else { return Word(word: first, help: declaration.summary) }
            let seconds = declarations.filter { $0.name.first == first }.compactMap {
                $0.name.dropFirst().first
            }
            return Word(word: first, help: seconds.joined(separator: ", "))
        }
    }

    static func families(_ declarations: [Declaration]) -> [Family] {
        firsts(declarations).compactMap { first in
            let members = declarations.filter { $0.name.first == first.word && $0.name.count > 1 }
            guard !members.isEmpty else { return nil }
            return Family(
                word: first.word,
                words: members.map { Word(word: $0.name[1], help: $0.summary) })
        }
    }
}
