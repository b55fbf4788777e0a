import Testing

@testable import Wire

struct ValuesTests {
    @Test func `takes an address apart`() throws {
        let target = try #require(HTTPTarget("HTTPS://Example.org:8443/a%2Db/c?x=1&y=%C5%A1+z&x=2#end"))
        #expect(target.isSecure)
        #expect(target.host == "example.org")
        #expect(target.port == 8443)
        #expect(target.path == "/a%2Db/c")
        #expect(target.segments == ["a-b", "c"])
        #expect(target["Y"] == "š z")
        #expect(target["x"] == "1")
        #expect(target["z"] == nil)
        let version6 = try #require(HTTPTarget("http://[::1]:80"))
        #expect(version6.host == "[::1]")
        #expect(version6.path == "/")
        #expect(HTTPTarget("/only/path?a=b")?.host == nil)
    }

    @Test(arguments: [
        "", "ftp://a/", "http://", "http://a:99999/", "http://a:/", "http://a:1x/", "http://u@a/",
        "http://a/b c",
        "http://a/?q=%", "http://a/?q=%4", "http://a/?q=%gg", "http://a/?q=%ff", "http://[::1/", "http:/a",
        "http://a/%zz",
        "http://a/\u{301}",
    ])
    func `refuses a broken address`(text: String) {
        #expect(HTTPTarget(text) == nil)
    }

    @Test func `hides no slash in a segment`() throws {
        #expect(try #require(HTTPTarget("/a%2Fb")).segments == nil)
        #expect(try #require(HTTPTarget("/a%00b")).segments == nil)
    }

    @Test func `writes a form whose boundary occurs in no part`() {
        let form = MultipartForm(
            [
                .init(
                    "ublFile", fileName: "a\"\r\nb.xml", contentType: "text/xml", bytes: Array("--key-x".utf8)
                ),
                .init("note", bytes: Array("--keyx".utf8)),
            ], boundary: "k-e-y")
        #expect(form.boundary == "keyxx")
        #expect(form.contentType.value == "multipart/form-data; boundary=keyxx")
        #expect(
            String(decoding: form.body, as: UTF8.self) == """
                --keyxx\r
                Content-Disposition: form-data; name="ublFile"; filename="a%22%0D%0Ab.xml"\r
                Content-Type: text/xml\r
                \r
                --key-x\r
                --keyxx\r
                Content-Disposition: form-data; name="note"\r
                \r
                --keyx\r
                --keyxx--\r

                """)
    }

    @Test func `reads a written plan and follows it`() throws {
        let plan = try FaultPlan(
            parsing:
                "lost-after=10%, 429=5.25%,500-after=1%,delay:20ms=3%,at:3=lost-before,at:4=garbage,seed=7")
        #expect(plan.seed == 7)
        #expect(
            plan.shares == [
                .init(.lostAfter, ofTenThousand: 1_000), .init(.status(429), ofTenThousand: 525),
                .init(.statusAfter(500), ofTenThousand: 100),
                .init(.delayed(milliseconds: 20), ofTenThousand: 300),
            ])
        #expect(plan.mishap(at: 3) == .lostBefore)
        #expect(plan.mishap(at: 4) == .garbage)
        let lost = (10...10_009).count { plan.mishap(at: $0) == .lostAfter }
        #expect((900...1_100).contains(lost))
        #expect((1...999).map(plan.mishap) == (1...999).map(plan.mishap))
        #expect(try FaultPlan(parsing: "") == .none)
    }

    @Test(arguments: [
        "lost=1%", "lost-after", "lost-after=1", "lost-after=101%", "lost-after=60%,429=50%", "200=1%",
        "at:0=429",
        "at:x=429", "at:1=nothing", "seed=-1", "delay:5=1%", "429=1.234%", "429=%", "429=-1%",
    ])
    func `refuses a plan that it can't follow`(text: String) {
        #expect(throws: FaultPlanError.self) { try FaultPlan(parsing: text) }
    }
}
