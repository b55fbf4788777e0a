/// Writes HTML element by element; texts and attributes are escaped on the way, so that markup can't come from a
/// document.
struct HTMLWriter {
    private(set) var text = ""

    /// An attribute; one without a value stands for itself.
    typealias Attributes = KeyValuePairs<String, String>

    mutating func element(
        _ name: String, _ attributes: Attributes = [:], _ body: (inout HTMLWriter) -> Void
    ) {
        open(name, attributes)
        body(&self)
        text += "</\(name)>"
    }

    /// An element that holds a text only.
    mutating func element(_ name: String, _ attributes: Attributes, _ content: String) {
        element(name, attributes) { $0.write(content) }
    }

    mutating func element(_ name: String, _ content: String) { element(name, [:], content) }

    /// An element without an end: `br`, `meta`.
    mutating func mark(_ name: String, _ attributes: Attributes = [:]) { open(name, attributes) }

    mutating func write(_ content: String) {
        for byte in content.utf8 {
            switch byte {
            case UInt8(ascii: "&"): bytes("&amp;")
            case UInt8(ascii: "<"): bytes("&lt;")
            case UInt8(ascii: ">"): bytes("&gt;")
            case UInt8(ascii: "\""): bytes("&quot;")
            case UInt8(ascii: "'"): bytes("&#39;")
            // What is not a character of HTML is shown as one that is.
            case 0..<0x20 where byte != 0x0A && byte != 0x09, 0x7F: bytes("\u{FFFD}")
            default: pending.append(byte)
            }
        }
        flush()
    }

    /// Markup that this program wrote itself: a style sheet, a drawing.
    mutating func own(_ markup: String) { text += markup }

    mutating func newLine() { text += "\n" }

    private var pending: [UInt8] = []

    private mutating func bytes(_ escaped: String) { pending += Array(escaped.utf8) }

    private mutating func flush() {
        text += String(decoding: pending, as: UTF8.self)
        pending.removeAll(keepingCapacity: true)
    }

    private mutating func open(_ name: String, _ attributes: Attributes) {
        text += "<\(name)"
        for (key, value) in attributes {
            text += " \(key)=\""
            write(value)
            text += "\""
        }
        text += ">"
    }
}

extension HTMLWriter {
    /// A whole page that fetches nothing.
    static func page(
        _ language: Language, title: String, mood: String, style: String = ReportStyle.element,
        _ body: (inout HTMLWriter) -> Void
    ) -> [UInt8] {
        var html = HTMLWriter()
        html.own("<!DOCTYPE html>\n")
        html.element("html", ["lang": language.rawValue]) { html in
            html.newLine()
            html.element("head") { html in
                html.mark("meta", ["charset": "utf-8"])
                html.mark("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
                html.element("title", title)
                html.element("style") { $0.own(style) }
            }
            html.newLine()
            html.element("body") { html in
                html.element("main", ["class": mood]) { body(&$0) }
            }
        }
        html.newLine()
        return Array(html.text.utf8)
    }
}
