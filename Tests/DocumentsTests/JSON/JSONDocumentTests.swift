import Documents
import Faults
import Invoicing
import Testing

struct JSONDocumentTests {
    static func parse(_ text: String) throws -> JSONElement {
        try JSONDocument(parsing: Array(text.utf8)).root
    }

    @Test(arguments: [
        "{}", "[]", "\"\"", "0", "-0.5e+7", "true", "false", "null", " {\"a\" : [1,\t2]}\r\n",
        "\u{FEFF}{\"a\":1}",
        "{\"\":0}", "[[[]]]", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\uDE00\"", "\"\u{7F}é😀\"",
    ])
    func `reads what the grammar allows`(text: String) throws { _ = try Self.parse(text) }

    @Test(arguments: [
        ("{\"a\":1,}", JSONError.Kind.syntax, "1:8"), ("[1,]", .syntax, "1:4"), ("[1 2]", .syntax, "1:4"),
        ("{a:1}", .syntax, "1:2"), ("{'a':1}", .syntax, "1:2"), ("{\"a\" 1}", .syntax, "1:6"),
        ("01", .syntax, "1:1"), ("-x", .syntax, "1:2"), ("1.x", .syntax, "1:3"), ("[1ex]", .syntax, "1:4"),
        ("+1", .syntax, "1:1"), (".5", .syntax, "1:1"), ("NaN", .syntax, "1:1"), ("tru3", .syntax, "1:1"),
        ("{} {}", .syntax, "1:4"), ("[]x", .syntax, "1:3"), ("// a\n1", .syntax, "1:1"),
        ("\"\\x\"", .syntax, "1:2"), ("\"\\u12G4\"", .syntax, "1:2"), ("\"\\u0000\"", .syntax, "1:2"),
        ("\"\\uDC00\"", .syntax, "1:2"), ("\"\\uD800x\"", .syntax, "1:2"),
        ("\"\\uD800\\u0041\"", .syntax, "1:2"), ("\"a\nb\"", .syntax, "1:3"), ("\"\u{0}\"", .syntax, "1:2"),
        ("{\"a\":1,\n \"b\":2,\n \"a\":3}", .duplicateKey, "3:2"),
        ("{\"a\":1,\"\\u0061\":3}", .duplicateKey, "1:8"),
        ("", .empty, "1:1"), (" \n ", .empty, "2:2"),
        ("{", .endsEarly, "1:2"), ("{\"a\"", .endsEarly, "1:5"), ("{\"a\":", .endsEarly, "1:6"),
        ("{\"a\":1", .endsEarly, "1:7"), ("{\"a\":1,", .endsEarly, "1:8"), ("[1,", .endsEarly, "1:4"),
        ("\"a", .endsEarly, "1:3"), ("\"a\\", .endsEarly, "1:4"), ("\"\\u12", .endsEarly, "1:6"),
        ("\"\\uD800\\u", .endsEarly, "1:10"), ("tr", .endsEarly, "1:3"), ("[-", .endsEarly, "1:3"),
        ("[1.", .endsEarly, "1:4"), ("{\"a\":{\"b\":[", .endsEarly, "1:12"),
    ])
    func `refuses everything else and says where`(text: String, kind: JSONError.Kind, place: String) {
        let error = #expect(throws: JSONError.self) { try Self.parse(text) }
        #expect(error?.kind == kind)
        #expect(error?.position.description == place)
    }

    @Test(arguments: [
        ([0x22, 0xE8, 0x22] as [UInt8], JSONError.Kind.notUTF8),
        ([0x22, 0xC0, 0x80, 0x22], .notUTF8), ([0x22, 0xED, 0xA0, 0x80, 0x22], .notUTF8),
        ([0x22, 0xC3], .endsEarly), ([0x22, 0xF0, 0x9F, 0x98], .endsEarly), ([0xFF, 0xFE, 0x7B], .notUTF8),
    ])
    func `refuses what is not UTF-8`(bytes: [UInt8], kind: JSONError.Kind) {
        let error = #expect(throws: JSONError.self) { try JSONDocument(parsing: bytes) }
        #expect(error?.kind == kind)
    }

    @Test func `tells every beginning of a text from a wrong text`() throws {
        let text = Array("{\"é\": [1.5, \"\\uD83D\\uDE00x\", true, {\"b\": null}], \"c\": -2e+5}".utf8)
        for length in 0..<text.count {
            let error = #expect(throws: JSONError.self) { try JSONDocument(parsing: Array(text[..<length])) }
            #expect(error?.isIncomplete == true, "after \(length) bytes")
        }
        _ = try JSONDocument(parsing: text)
    }

    @Test func `points to the value that is wrong`() {
        let error = #expect(throws: JSONError.self) {
            try Self.parse("{\"a\":1,\"b/~\":[{},{\"c\":1,\"d\":nil}]}")
        }
        #expect(error?.pointer == "/b~1~0/1/d")
    }

    @Test func `refuses values nested too deep, however deep`() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        }
        _ = try Self.parse(nested(64))
        for depth in [65, 1_000_000] {
            let error = #expect(throws: JSONError.self) { try Self.parse(nested(depth)) }
            #expect(error?.kind == .tooDeep)
        }
    }

    @Test func `refuses too many values`() throws {
        var limits = JSONDocument.Limits()
        limits.values = 10
        let bytes = Array("[1,2,3,4,5,6,7,8,9]".utf8)
        _ = try JSONDocument(parsing: bytes, limits: limits)
        limits.values = 9
        let error = #expect(throws: JSONError.self) { try JSONDocument(parsing: bytes, limits: limits) }
        #expect(error?.kind == .tooManyValues)
    }

    @Test func `finds the one repeated key among thousands`() {
        let keys = (0..<20_000).map { "\"k\($0)\":0" }
        let error = #expect(throws: JSONError.self) {
            try Self.parse("{\(keys.joined(separator: ",")),\n\"k7\":0}")
        }
        #expect(error?.kind == .duplicateKey)
        #expect(error?.position == Position(line: 2, column: 1))
        #expect(error?.pointer == "/k7")
    }

    @Test func `keeps two spellings of a letter apart`() throws {
        let object = try Self.parse("{\"\u{E9}\":1,\"e\u{301}\":2}")
        #expect(object["\u{E9}"]?.integer == 1)
        #expect(object["e\u{301}"]?.integer == 2)
    }
}

struct JSONElementTests {
    @Test func `gives values, keys, pointers and places`() throws {
        let root = try JSONDocumentTests.parse(
            "{\n  \"number\": \"R-1\",\n  \"lines\": [ {\"price\": 10.50, \"é\": {\"x\": true}} ]\n}")
        #expect(root.kind == .object)
        #expect(root["number"]?.string == "R-1")
        #expect(root["number"]?.position == Position(line: 2, column: 13))
        let line = try #require(root["lines"]?[0])
        #expect(line["price"]?.number == "10.50")
        #expect(line["price"]?.amount?.description == "10.50")
        #expect(line["price"]?.pointer == "/lines/0/price")
        #expect(line["é"]?["x"]?.bool == true)
        #expect(line["é"]?["x"]?.pointer == "/lines/0/é/x")
        #expect(line["é"]?["x"]?.position == Position(line: 3, column: 42))
        #expect(line.children.map(\.key) == ["price", "é"])
        #expect(root["lines"]?[1] == nil)
        #expect(root["nothing"] == nil)
    }

    @Test(arguments: [
        ("1.50", "1.50"), ("\"1.50\"", "1.50"), ("1.5E3", "1500"), ("1e-5", "0.00001"),
        ("-12.345e1", "-123.45"),
        ("0e0", "0"), ("\"-7\"", "-7"),
    ])
    func `takes amounts from digits`(text: String, expected: String) throws {
        #expect(try JSONDocumentTests.parse(text).amount?.description == expected)
    }

    @Test(arguments: [
        "1e400", "1e-400", "\"1e2\"", "\"1,5\"", "\" 1\"", "12345678901234567890", "true", "null", "[1]",
    ])
    func `has no amount where there is none`(text: String) throws {
        #expect(try JSONDocumentTests.parse(text).amount == nil)
    }

    @Test func `keeps large identifiers whole`() throws {
        #expect(try JSONDocumentTests.parse("9223372036854775807").integer == Int.max)
        #expect(try JSONDocumentTests.parse("\"9223372036854775807\"").integer == Int.max)
        #expect(try JSONDocumentTests.parse("92233720368547758070").text == "92233720368547758070")
    }

    @Test func `unescapes`() throws {
        let text = "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\uDE00z\""
        #expect(try JSONDocumentTests.parse(text).string == "\"\\/\u{8}\u{C}\n\r\t\u{E9}😀z")
    }
}

struct TextPlacesTests {
    @Test func `agrees with counting by hand at every offset`() {
        let text = Array("\u{FEFF}ab\né😀c\r\n\n".utf8) + Array(String(repeating: "xé\n", count: 4000).utf8)
        let places = TextPlaces(text)
        var expected = Position(line: 1, column: 1)
        for offset in text.indices where offset > 2 {
            let isStart = text[offset] & 0xC0 != 0x80
            if isStart { #expect(places[offset] == expected) }
            if text[offset] == 0x0A {
                expected = Position(line: expected.line + 1, column: 1)
            } else if isStart {
                expected.column += 1
            }
        }
        #expect(places[text.count + 100] == expected)
    }
}
