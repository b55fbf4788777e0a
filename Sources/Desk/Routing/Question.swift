internal import Documents
internal import Reports
internal import Wire

/// A request as a route sees it: its address taken apart, its parameters named.
package struct Question: Sendable {
    let request: HTTPRequest
    let target: HTTPTarget

    /// What stands in the place of `{name}` in the route's path.
    let parameters: [String: String]

    /// A parameter of the path; the router gives every one that the pattern names.
    subscript(name: String) -> String { parameters[name] ?? "" }

    /// The first value of a query's name.
    func query(_ name: String) -> String? { target.query.first { $0.name == name }?.value }

    /// Refuses names that the route does not know: a misspelt filter would otherwise show too much.
    func checkQuery(knows names: String...) throws(Problem) {
        for (name, _) in target.query where !names.contains(name) {
            let known = names.isEmpty ? "no names are known here" : "known: \(names.joined(separator: ", "))"
            throw .malformed("There is nothing called “\(name)” to ask for; \(known).")
        }
    }

    func count(_ name: String, in range: ClosedRange<Int>, otherwise: Int) throws(Problem) -> Int {
        guard let text = query(name) else { return otherwise }
        guard text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
            range.contains(number)
        else {
            throw .malformed(
                "\(name) has to be a whole number from \(range.lowerBound) to \(range.upperBound).")
        }
        return number
    }

    func flag(_ name: String) throws(Problem) -> Bool {
        switch query(name) {
        case nil, "false": return false
        case "true": return true
        default: throw .malformed("\(name) has to be true or false.")
        }
    }

    /// The body as a JSON object; nil when there is none.
    func object() throws(Problem) -> JSONElement? {
        guard !request.body.isEmpty else { return nil }
        let root: JSONElement
        do throws(JSONError) {
            root = try JSONDocument(parsing: request.body).root
        } catch {
            throw .malformed("The body is no JSON: \(error.message)")
        }
        guard root.kind == .object else { throw .malformed("The body has to be a JSON object.") }
        return root
    }

    /// Which of two media types the asker would rather have; the first when it does not say.
    func prefers(_ wanted: String, over standard: String) -> Bool {
        let accepted = (request.headers["accept"] ?? "").lowercased().split(separator: ",").map { part in
            part.prefix { $0 != ";" }.filter { $0 != " " }
        }
        let place = accepted.firstIndex(of: wanted)
        let other = accepted.firstIndex(of: standard) ?? accepted.firstIndex(of: "*/*")
        guard let place else { return false }
        return other.map { place < $0 } ?? true
    }

    /// The first language of the asker that reports are written in; English when it does not say.
    var language: Language {
        let wishes = (request.headers["accept-language"] ?? "").lowercased().split(separator: ",")
        return wishes.lazy.compactMap { wish in
            switch wish.drop(while: { $0 == " " }).prefix(2) {
            case "en": .english
            case "hr", "bs": .croatian
            case "sr": .serbian
            case "ro": .romanian
            default: nil
            }
        }.first ?? .english
    }
}
