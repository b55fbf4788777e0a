/// What somebody who runs the house should know of a place: told once, and again when it is over.
package struct Notice: Sendable, Hashable {
    package enum Kind: String, Sendable {
        /// Something is wrong; what it concerns waits.
        case trouble

        /// What was wrong is over, and the work goes on.
        case mended

        /// Worth knowing, and nothing waits for it.
        case remark
    }

    package let kind: Kind

    /// The channel as `<company>.<number>`, or `spool`.
    package let place: String

    /// What the trouble is about, such as `inbox` or `space`; one trouble of each at a time.
    package let topic: String
    package let text: String

    package init(_ kind: Kind, _ place: String, _ topic: String, _ text: String) {
        self.kind = kind
        self.place = place
        self.topic = topic
        self.text = text
    }

    /// The journal's notes of troubles that are not over begin so.
    package static let prefix = "trouble/"

    var noteName: String { "\(Self.prefix)\(place)/\(topic)" }
}

/// Remembers which troubles a place has, so that each is told when it begins and when it ends.
final class NoticeBoard {
    private let place: String
    private var troubles: Set<String> = []
    private var news: [Notice] = []

    init(place: String) { self.place = place }

    func trouble(_ topic: String, _ text: String) {
        guard troubles.insert(topic).inserted else { return }
        news.append(Notice(.trouble, place, topic, text))
    }

    func mended(_ topic: String, _ text: String) {
        guard troubles.remove(topic) != nil else { return }
        news.append(Notice(.mended, place, topic, text))
    }

    func remark(_ topic: String, _ text: String) { news.append(Notice(.remark, place, topic, text)) }

    func has(_ topic: String) -> Bool { troubles.contains(topic) }

    func take() -> [Notice] {
        defer { news = [] }
        return news
    }
}
