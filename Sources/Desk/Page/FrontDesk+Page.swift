internal import Dispatching
internal import Documents
internal import Reports
internal import Seals
internal import Wire

extension FrontDesk {
    /// The page and its parts: the same for everybody, without any data.
    var pageRoutes: [Route] {
        [
            Route(.get, "/", .open) { question throws(Problem) in
                try question.checkQuery(knows: "lang")
                return Page.answer(question)
            },
            Page.part("/page/desk.css", "text/css; charset=utf-8", PageStyle.text),
            Page.part("/page/desk.js", "text/javascript; charset=utf-8", PageScript.text),
            Page.part("/page/icon.svg", "image/svg+xml", PageIcon.text),
        ]
            + Language.allCases.map { language in
                Page.part(
                    "/page/words/\(language.rawValue).json", "application/json", Page.words(in: language))
            }
    }
}

/// The page in one language.
private enum Page {
    static func answer(_ question: Question) -> HTTPResponse {
        let language = language(question)
        return HTTPResponse(
            200,
            headers: [
                HTTPHeader("Content-Type", "text/html; charset=utf-8"),
                HTTPHeader("Content-Language", language.rawValue), HTTPHeader("Vary", "Accept-Language"),
                HTTPHeader("Content-Security-Policy", policy),
            ], body: Array(html(in: language).utf8))
    }

    /// Scripts and styles come from here alone; a report that is shown in a frame brings the one style sheet that
    /// reports have.
    private static let policy =
        "default-src 'none'; script-src 'self'; style-src 'self' '\(reportStyle)'; "
        + "img-src 'self' data:; "
        + "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

    /// The hash by which a policy names the style sheet of reports.
    private static let reportStyle: String = {
        let hexadecimal = SystemSurroundings.sha256(Array(ReportStyle.element.utf8))
        let bytes = stride(from: 0, to: hexadecimal.utf8.count, by: 2).compactMap { place in
            UInt8(hexadecimal.dropFirst(place).prefix(2), radix: 16)
        }
        return "sha256-\(Base64.encode(bytes))"
    }()

    /// What was asked for in the address, else the first that the browser would like and that is spoken here.
    private static func language(_ question: Question) -> Language {
        if let asked = question.query("lang").flatMap(Language.init(spoken:)) { return asked }
        let wishes = (question.request.headers["accept-language"] ?? "").split(separator: ",").map { wish in
            String(wish.prefix { $0 != ";" }.filter { $0 != " " })
        }
        return wishes.lazy.compactMap(Language.init(spoken:)).first ?? .english
    }

    private static func html(in language: Language) -> String {
        var text = PageTemplate.text.replacing("{{lang}}", with: language.rawValue)
        let links = Language.allCases.map { other in
            let mark = other == language ? " aria-current=\"true\"" : ""
            return
                "<a href=\"/?lang=\(other.rawValue)\" hreflang=\"\(other.rawValue)\" lang=\"\(other.rawValue)\""
                + "\(mark)>\(other.ownName)</a>"
        }
        text = text.replacing("{{languages}}", with: links.joined())
        for word in PageWord.allCases {
            text = text.replacing("{{\(word.rawValue)}}", with: escaped(word.text(in: language)))
        }
        return text
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    }

    static func words(in language: Language) -> String {
        JSONValue.object(
            PageWord.allCases.map { JSONValue.Member($0.rawValue, .string($0.text(in: language))) }
        ).text()
    }

    /// A part that changes with the program only; a browser asks whether it has.
    static func part(_ path: String, _ type: String, _ text: String) -> Route {
        let bytes = Array(text.utf8)
        let tag = "\"\(SystemSurroundings.sha256(bytes).prefix(32))\""
        let headers = [
            HTTPHeader("Content-Type", type), HTTPHeader("ETag", tag),
            HTTPHeader("Cache-Control", "no-cache"),
        ]
        return Route(.get, path, .open) { question throws(Problem) in
            try question.checkQuery()
            let isKnown = question.request.headers["if-none-match"] == tag
            return HTTPResponse(isKnown ? 304 : 200, headers: headers, body: isKnown ? [] : bytes)
        }
    }
}

extension Language {
    /// Any form of a language's tag: `hr`, `hr-HR`, `sr-Latn-RS`, `bs`.
    fileprivate init?(spoken tag: String) {
        switch tag.lowercased().prefix(while: { $0 != "-" }) {
        case "en": self = .english
        case "hr", "bs": self = .croatian
        case "sr", "sh": self = .serbian
        case "ro", "mo": self = .romanian
        default: return nil
        }
    }

    fileprivate var ownName: String {
        switch self {
        case .english: "English"
        case .croatian: "Hrvatski"
        case .serbian: "Srpski"
        case .romanian: "Română"
        }
    }
}

/// The mark in the browser's tab.
private enum PageIcon {
    static let text = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#1f4fa3"/>\
        <path d="M6 10h20v13H6z" fill="none" stroke="#fff" stroke-width="2.4" stroke-linejoin="round"/>\
        <path d="M6 11l10 7 10-7" fill="none" stroke="#fff" stroke-width="2.4" stroke-linejoin="round"/></svg>
        """
}
