import Documents
import TestSupport
import Invoicing
import Testing

struct JSONWriterTests {
    @Test func `writes compactly in the given order`() {
        let value: JSONValue = [
            "b": [1, nil, true, []], "a": .amount(Amount(cents: 12_50)), "c": [:],
            "n": .number(JSONNumber(Amount(7))),
        ]
        #expect(value.text() == #"{"b":[1,null,true,[]],"a":"12.50","c":{},"n":7}"#)
    }

    @Test func `sorts keys by code points at every level`() {
        let value: JSONValue = ["é": 1, "Z": 2, "a": ["y": 1, "x": 2]]
        #expect(value.text(order: .sorted) == #"{"Z":2,"a":{"x":2,"y":1},"é":1}"#)
    }

    @Test func `indents`() {
        let value: JSONValue = ["a": [1, ["b": "c"]], "d": [], "e": [:]]
        #expect(
            value.text(layout: .indented) == """
                {
                  "a": [
                    1,
                    {
                      "b": "c"
                    }
                  ],
                  "d": [],
                  "e": {}
                }

                """)
    }

    @Test func `escapes what has to be escaped and nothing else`() {
        let value = JSONValue.string("\"\\/\u{0}\u{1F}\u{8}\u{C}\n\r\t\u{7F}é😀\u{2028}")
        #expect(value.text() == "\"\\\"\\\\/\\u0000\\u001F\\b\\f\\n\\r\\t\u{7F}é😀\u{2028}\"")
    }

    @Test(arguments: ["1.", "", "1 ", "0x1", "01", "NaN", "\"1\""])
    func `takes no text for a number that is none`(text: String) { #expect(JSONNumber(text) == nil) }

    @Test(arguments: 0..<200)
    func `reads back what it wrote`(seed: Int) throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let value = Self.arbitrary(depth: 5, &random)
        for layout in [JSONWriter.Layout.compact, .indented] {
            let document = try JSONDocument(parsing: value.bytes(layout: layout))
            #expect(JSONValue(document.root) == value, "seed \(seed)")
        }
    }

    private static func arbitrary(depth: Int, _ random: inout SeededGenerator) -> JSONValue {
        switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &random) {
        case 0: .null
        case 1: .bool(.random(using: &random))
        case 2: .integer(.random(in: .min ... .max, using: &random))
        case 3:
            .number(
                JSONNumber(
                    Amount(coefficient: .random(in: -1_000_000...1_000_000, using: &random), scale: 3)))
        case 4, 5: .string(text(&random))
        case 6:
            .array(
                (0..<Int.random(in: 0..<5, using: &random)).map { _ in arbitrary(depth: depth - 1, &random) })
        default:
            .object(
                (0..<Int.random(in: 0..<20, using: &random)).map { position in
                    .init("\(position)\(text(&random))", arbitrary(depth: depth - 1, &random))
                })
        }
    }

    private static func text(_ random: inout SeededGenerator) -> String {
        let letters: [Unicode.Scalar] = [
            "a", "\"", "\\", "/", "\n", "\u{1}", "\u{7F}", "é", "\u{301}", "😀", "\u{FFFF}",
        ]
        var text = ""
        for _ in 0..<Int.random(in: 0..<12, using: &random) {
            text.unicodeScalars.append(letters.randomElement(using: &random) ?? "b")
        }
        return text
    }
}
