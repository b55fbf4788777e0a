import Platforms
import Journal
import Invoicing
import Faults
import Documents
import Dispatching
import Calendars
import Seals
import Testing
import Wire

@testable import Desk

/// The router alone: paths, methods, who is let in, what every answer carries.
struct RouterTests {
    let router = Router(
        [
            Route(.get, "/open", .open) { _ throws(Problem) in .text("open") },
            Route(.get, "/things/{id}", .token) { question throws(Problem) in .text(question["id"]) },
            Route(.post, "/things/{id}", .token, bodyLimit: 4) { question throws(Problem) in
                .text("\(question["id"]) \(question.request.body.count)")
            },
            Route(.post, "/timer", .timer) { _ throws(Problem) in .text("done") },
        ],
        behind: Gate(
            token: Secret("right-token"), timerSecret: Secret("right-secret"), hosts: ["Desk.example.org"]))

    func ask(
        _ method: HTTPRequest.Method, _ url: String, _ headers: [HTTPHeader] = [], body: [UInt8] = []
    ) async -> HTTPResponse {
        await router.answer(
            HTTPRequest(
                method, url.hasPrefix("/") ? "http://localhost" + url : url, headers: headers, body: body))
    }

    let bearer = [HTTPHeader("Authorization", "Bearer right-token")]

    @Test func `answers what is asked`() async {
        #expect(await ask(.get, "/open").text == "open")
        #expect(await ask(.get, "/things/a%20b", bearer).text == "a b")
        #expect(await ask(.post, "/things/1", bearer, body: [1, 2]).text == "1 2")
        #expect(await ask(.head, "/open").status == 200)
    }

    @Test(arguments: [
        ("/nothing", 404), ("/open/", 404), ("//open", 404), ("/things/..", 404), ("/things/%2e%2e", 404),
        ("/things/../open", 404), ("/things/%2F", 400), ("/things/%00", 400), ("/things/%zz", 400),
        ("/", 404),
    ])
    func `knows one spelling of each path`(path: String, status: Int) async {
        #expect(await ask(.get, path, bearer).status == status)
    }

    @Test func `names the methods that there are`() async throws {
        let response = await ask(.delete, "/things/1", bearer)
        #expect(response.status == 405)
        #expect(response.headers["allow"] == "GET, HEAD, POST")
        #expect(await ask(.post, "/open").headers["allow"] == "GET, HEAD")
        // As for PATCH and others that are read no further.
        let other = router.refusal(ofMethodAt: "http://localhost/things/1")
        #expect(other.status == 405)
        #expect(other.headers["allow"] == "GET, HEAD, POST")
        #expect(router.refusal(ofMethodAt: "http://localhost/nothing").status == 404)
    }

    @Test(arguments: [
        nil, "Bearer", "Bearer ", "Bearer wrong-token", "Basic right-token", "Bearer right-token ",
        "right-token",
        "Bearer right-tokeN",
    ])
    func `shows nothing without the token`(header: String?) async throws {
        let response = await ask(
            .get, "/things/1", header.map { [HTTPHeader("Authorization", $0)] } ?? [])
        #expect(response.status == 401)
        #expect(response.headers["www-authenticate"]?.hasPrefix("Bearer") == true)
        let problem = try response.json
        #expect(problem["type"]?.string == "urn:ekspedit:problem:token")
        #expect(problem["status"]?.integer == 401)
        #expect(response.headers["content-type"] == "application/problem+json")
    }

    @Test func `is closed where no token is configured`() async {
        let closed = Router(
            [Route(.get, "/things", .token) { _ throws(Problem) in .text("seen") }], behind: Gate(token: nil))
        for header in ["Bearer ", "Bearer x", ""] {
            let response = await closed.answer(
                HTTPRequest(.get, "http://localhost/things", headers: [HTTPHeader("Authorization", header)]))
            #expect(response.status == 403)
        }
    }

    @Test(arguments: [
        ([HTTPHeader("X-Cron-Secret", "right-secret")], 200),
        ([HTTPHeader("Authorization", "Bearer right-secret")], 200),
        ([HTTPHeader("Authorization", "Bearer right-token")], 200),
        ([HTTPHeader("X-Cron-Secret", "wrong")], 401), ([HTTPHeader("X-Cron-Secret", "")], 401), ([], 401),
        ([HTTPHeader("X-Cron-Secret", "right-token")], 401),
    ])
    func `lets a timer in with its secret`(headers: [HTTPHeader], status: Int) async {
        #expect(await ask(.post, "/timer", headers).status == status)
    }

    @Test func `has no open timer where nothing is configured`() async {
        let closed = Router(
            [Route(.post, "/timer", .timer) { _ throws(Problem) in .text("done") }], behind: Gate(token: nil))
        let response = await closed.answer(HTTPRequest(.post, "http://localhost/timer"))
        #expect(response.status == 401)
    }

    @Test(arguments: [
        ("http://127.0.0.1:8460/open", 200), ("http://[::1]:8460/open", 200), ("http://10.1.2.3/open", 200),
        ("http://LOCALHOST:1/open", 200), ("http://desk.example.org/open", 200),
        ("http://evil.example/open", 421),
        ("http://127.0.0.1.evil.example/open", 421), ("http://1.2.3/open", 421),
    ])
    func `answers to its own names only`(url: String, status: Int) async {
        #expect(await ask(.get, url).status == status)
    }

    @Test func `refuses bodies that are too large, and any where none belongs`() async {
        #expect(await ask(.post, "/things/1", bearer, body: [1, 2, 3, 4, 5]).status == 413)
        #expect(await ask(.get, "/open", body: [1]).status == 413)
    }

    @Test func `refuses by the head alone, before a body is read`() {
        func refusal(_ headers: [HTTPHeader]) -> Int? {
            router.refusal(of: HTTPRequest(.post, "http://localhost/things/1", headers: headers))?.status
        }
        #expect(refusal([]) == 401)
        #expect(refusal(bearer + [HTTPHeader("Content-Length", "5")]) == 413)
        #expect(refusal(bearer + [HTTPHeader("Content-Length", "4")]) == nil)
    }

    @Test(arguments: ["/open", "/nothing", "/things/1"])
    func `guards every answer against misuse by browsers`(path: String) async {
        let headers = await ask(.get, path).headers
        #expect(headers["x-content-type-options"] == "nosniff")
        #expect(headers["x-frame-options"] == "DENY")
        #expect(headers["cache-control"] == "no-store")
        #expect(headers["content-security-policy"]?.contains("default-src 'none'") == true)
    }
}
