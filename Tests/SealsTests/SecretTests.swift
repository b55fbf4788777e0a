import Seals
import Testing

struct SecretTests {
    @Test func `a secret never prints`() {
        struct Holder { let password = Secret("tajna") }
        let holder = Holder()
        var dumped = ""
        dump(holder, to: &dumped)
        for shown in ["\(holder)", "\(holder.password)", String(reflecting: holder.password), dumped] {
            #expect(!shown.contains("tajna"))
            #expect(!shown.contains("116"))
        }
        #expect(holder.password.text == "tajna")
    }

    @Test func `compares by content`() {
        #expect(Secret("a") == Secret("a"))
        #expect(Secret("a") != Secret("b"))
        #expect(Secret("").isEmpty)
    }

    /// The comparison is OpenSSL's, which looks at every byte; here, that it misses none.
    @Test func `a difference anywhere is a difference`() {
        let key = Array("3f2504e0-4f89-41d3-9a0c-0305e82c3301".utf8)
        for place in key.indices {
            for bit in 0..<8 {
                var other = key
                other[place] ^= 1 << UInt8(bit)
                #expect(Secret(bytes: other) != Secret(bytes: key), "\(place) \(bit)")
            }
            #expect(Secret(bytes: Array(key[..<place])) != Secret(bytes: key))
        }
        #expect(Secret(bytes: key + [0]) != Secret(bytes: key))
        #expect(Secret(bytes: key) == Secret(bytes: Array(key)))
    }
}
