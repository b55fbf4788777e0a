import Testing

@testable import Rules

/// The lexical forms, as xmllint has them.
struct ValueKindTests {
    @Test(arguments: [
        "1 2", "a:b", "", "1a", "a|b", "x/1:2", "?a:b", "é", "http://x y", "urn:", "http://[::1]/",
    ])
    func `takes a URI`(text: String) { #expect(accepts(.uri, text)) }

    @Test(arguments: ["%zz", "1:2", ":x", "a#b#c", "[x]", "//[", "http://a:b/", "%2"])
    func `refuses what is no URI`(text: String) { #expect(!accepts(.uri, text)) }

    @Test(arguments: [
        ("2026-02-28", true), ("2026-02-29", false), ("2024-02-29Z", true), ("2026-11-20+14:00", true),
        ("2026-11-20+14:01", false), ("12026-01-01", true), ("0000-01-01", false), ("26-01-01", false),
        (" 2026-01-01", false), ("2026-01-01T00:00:00", false),
    ])
    func `reads dates as XML Schema does`(text: String, isDate: Bool) {
        #expect(accepts(.date, text) == isDate)
    }

    @Test(arguments: [
        ("QUJD", true), ("QUI=", true), ("QUJ=", false), ("QQ==", true), ("QR==", false), ("QUJ", false),
    ])
    func `reads Base64 as XML Schema does`(text: String, isBase64: Bool) {
        #expect(accepts(.base64, text) == isBase64)
    }

    @Test(arguments: [
        ("hr", true), ("hr-HR", true), ("hr_HR", false), ("", false), ("abcdefghi", false), ("1a", false),
    ])
    func `reads languages as XML Schema does`(text: String, isLanguage: Bool) {
        #expect(accepts(.language, text) == isLanguage)
    }

    private func accepts(_ kind: ValueKind, _ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return kind.accepts(bytes.span)
    }
}
