/// What the description of the API says of a route besides what the route itself says: its path, who may ask, and
/// whether it takes a body.
struct Operation: Sendable {
    /// What one route may be asked for in its query or its head.
    struct Parameter: Sendable {
        enum Place: String, Sendable { case query, header }

        let name: String
        let place: Place
        let schema: Schema
        let description: String

        init(_ name: String, in place: Place = .query, _ schema: Schema, _ description: String) {
            self.name = name
            self.place = place
            self.schema = schema
            self.description = description
        }
    }

    struct Body: Sendable {
        let isRequired: Bool
        let types: [String]
        let schema: Schema

        /// Who orders, and why.
        static let order = Body(isRequired: false, types: ["application/json"], schema: .named("Order"))
    }

    /// An answer of its own; what every route may answer stands in ``Refusal``.
    struct Answer: Sendable {
        let status: Int
        let description: String
        let media: KeyValuePairs<String, Schema>
        var headers: KeyValuePairs<String, String> = [:]

        init(_ status: Int, _ description: String, _ schema: Schema) {
            self.init(status, description, media: ["application/json": schema])
        }

        init(
            _ status: Int, _ description: String, media: KeyValuePairs<String, Schema>,
            headers: KeyValuePairs<String, String> = [:]
        ) {
            self.status = status
            self.description = description
            self.media = media
            self.headers = headers
        }

        /// A refusal that says more than the one that is shared.
        static func refusal(_ status: Int, _ description: String) -> Answer {
            Answer(status, description, media: [Problem.mediaType: .named("Problem")])
        }
    }

    let id: String
    let summary: String
    let description: String?
    let parameters: [Parameter]
    let body: Body?
    let answers: [Answer]

    /// Refusals besides those that follow from the route.
    let refusals: [Refusal]

    init(
        _ id: String, _ summary: String, about description: String? = nil, parameters: [Parameter] = [],
        body: Body? = nil, _ answers: Answer..., refusals: [Refusal] = []
    ) {
        self.id = id
        self.summary = summary
        self.description = description
        self.parameters = parameters
        self.body = body
        self.answers = answers
        self.refusals = refusals
    }
}
