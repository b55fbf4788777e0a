package import Documents

/// A harmless question that a person puts to a platform, such as what it holds of some days.
///
/// Each platform has its own topics; a topic that it does not know ends as `denied`.
package struct Inquiry: Sendable, Hashable {
    package let topic: String
    package let parameters: [String: String]

    package init(_ topic: String, _ parameters: [String: String] = [:]) {
        self.topic = topic
        self.parameters = parameters
    }

    package subscript(name: String) -> String? { parameters[name] }
}

/// What a platform tells.
package struct Information: Sendable, Hashable {
    /// In the platform's order, each with the same names.
    package var records: [JSONValue]
    package var file: Artefact?

    package init(_ records: [JSONValue] = [], file: Artefact? = nil) {
        self.records = records
        self.file = file
    }
}

/// A platform that can be asked by people.
package protocol Informant: Sendable {
    func answer(_ inquiry: Inquiry, attempt: Attempt) -> Step<Harvest<Information>>
}
