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
}
