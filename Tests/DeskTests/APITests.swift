import Seals
import Platforms
import Invoicing
import Documents
import Calendars
import Dispatching
import Faults
import Journal
import Testing
import Wire

@testable import Desk

/// The API from the outside: what is handed in, told, and ordered.
struct APITests {
    @Test(
        arguments: [
            ("hr-HR,en;q=0.5", "Sustav ne prihvaća ključ"), ("bs", "Sustav ne prihvaća ključ"),
            ("de, sr-Latn", "Sistem ne prihvata ključ"), ("ro", "Sistemul nu acceptă cheia"),
            ("en-GB", "the key was refused"), ("", "the key was refused"),
        ])
    func `tells troubles in the language of whoever asks`(wish: String, words: String) async throws {
        let world = try World()
        let id = try await world.submit("1:denied")
        try await world.work()
        for path in ["/api/v1/documents", "/api/v1/documents/\(id)"] {
            let answer = await world.ask(.get, path, headers: [HTTPHeader("Accept-Language", wish)])
            #expect(answer.text.contains(words), "\(answer.text)")
        }
    }

    @Test func `takes a document, brings it to its end, and hands out its receipt`() async throws {
        let world = try World()
        let response = await world.ask(
            .post, "/api/v1/companies/primjer/documents?name=R-17.json", "17:hello",
            headers: [HTTPHeader("Prefer", "wait=5")])
        #expect(response.status == 201)
        #expect(response.headers["preference-applied"] == "wait=5")
        let document = try response.json
        let id = try #require(document["id"]?.string)
        #expect(response.headers["location"] == "/api/v1/documents/\(id)")
        #expect(document["outcome"]?.string == "accepted")
        #expect(document["invoice"]?.string == "17")
        let names = document["files"]?.children.compactMap { $0["name"]?.string }
        #expect(names == ["original.json", "sent.txt", "receipt.html", "receipt.json"])

        let receipt = await world.ask(.get, "/api/v1/documents/\(id)/receipt")
        #expect(try receipt.json["schema"]?.string == "ekspedit.receipt/1")
        let page = await world.ask(
            .get, "/api/v1/documents/\(id)/receipt", headers: [HTTPHeader("Accept", "text/html")])
        #expect(page.headers["content-type"] == "text/html; charset=utf-8")
        #expect(page.headers["content-security-policy"]?.contains("sandbox") == true)
        let original = await world.ask(.get, "/api/v1/documents/\(id)/files/original.json")
        #expect(original.text == "17:hello")
        #expect(original.headers["content-disposition"] == "attachment; filename=\"original.json\"")
        #expect(original.headers["cache-control"] == "no-store")
        #expect(await world.ask(.get, "/api/v1/documents/\(id)/files/journal.db").status == 404)
    }

    @Test func `is idempotent by company and content`() async throws {
        let world = try World()
        let first = try await world.submit("17:hello")
        try await world.work()
        let again = await world.ask(.post, "/api/v1/companies/primjer/documents?name=other.json", "17:hello")
        #expect(again.status == 200)
        #expect(try again.json["id"]?.string == first)
        #expect(try world.journal.documents(DocumentFilter(), limit: 10).count == 1)
    }

    @Test func `is idempotent by company and invoice number`() async throws {
        let world = try World()
        let first = try await world.submit("17:hello")
        try await world.work()
        let other = await world.ask(.post, "/api/v1/companies/primjer/documents", "17:something else")
        #expect(other.status == 409)
        let problem = try other.json
        #expect(problem["type"]?.string == "urn:ekspedit:problem:invoice-number")
        #expect(problem["duplicateOf"]?.string == first)
        // Asked again, it is the same conflict and no third document.
        let again = await world.ask(.post, "/api/v1/companies/primjer/documents", "17:something else")
        #expect(again.status == 409)
        #expect(try world.journal.documents(DocumentFilter(), limit: 10).count == 2)
    }

    @Test func `tells at once what breaks rules`() async throws {
        let world = try World()
        let response = await world.ask(.post, "/api/v1/companies/primjer/documents", "9:bad")
        #expect(response.status == 201)
        let document = try response.json
        #expect(document["outcome"]?.string == "invalid")
        let problem = try #require(document["problems"]?.children.first { _ in true })
        #expect(problem["id"]?.string == "BR-TEST")
        #expect(problem["action"]?.string == "Make it good.")
        #expect(problem["line"]?.integer == 1)
    }

    @Test(arguments: [
        ("/api/v1/companies/stranac/documents", "17:x", 404),
        ("/api/v1/companies/primjer/documents", "", 400),
        ("/api/v1/companies/primjer/documents?inbox=1", "17:x", 404),
        ("/api/v1/companies/primjer/documents?name=..%2Fx.json", "17:x", 400),
        ("/api/v1/companies/primjer/documents?name=a%2Fb.json", "17:x", 400),
        ("/api/v1/companies/primjer/documents?name=.hidden", "17:x", 400),
        ("/api/v1/companies/primjer/documents?name=a%0Ab", "17:x", 400),
        ("/api/v1/companies/primjer/documents?nom=a", "17:x", 400),
    ])
    func `refuses what can't be taken, and takes nothing`(path: String, body: String, status: Int)
        async throws
    {
        let world = try World()
        #expect(await world.ask(.post, path, body).status == status)
        #expect(try world.journal.documents(DocumentFilter(), limit: 10).isEmpty)
    }

    @Test func `pages through a list that grows meanwhile`() async throws {
        let world = try World()
        var ids: [String] = []
        for number in 1...5 { ids.append(try await world.submit("\(number):x")) }
        let first = try await world.ask(.get, "/api/v1/documents?limit=2").json
        func list(_ page: [String]) -> [String] { page }
        let firstIDs = first["documents"]?.children.compactMap { $0["id"]?.string } ?? []
        #expect(firstIDs == [ids[4], ids[3]])
        _ = try await world.submit("6:x")
        let cursor = try #require(first["next"]?.string)
        let second = try await world.ask(.get, "/api/v1/documents?limit=2&cursor=\(cursor)").json
        let secondIDs = second["documents"]?.children.compactMap { $0["id"]?.string } ?? []
        #expect(secondIDs == [ids[2], ids[1]])
        let last = try await world.ask(
            .get, "/api/v1/documents?limit=2&cursor=\(try #require(second["next"]?.string))"
        ).json
        #expect(last["next"]?.isNull == true)
    }

    @Test func `filters by state, number and company`() async throws {
        let world = try World()
        let refused = try await world.submit("1:refuse")
        let accepted = try await world.submit("2:x")
        let waiting = try await world.submit("3:wait")
        try await world.work()
        func ids(_ query: String) async throws -> [String] {
            let page = try await world.ask(.get, "/api/v1/documents?\(query)").json
            return page["documents"]?.children.compactMap { $0["id"]?.string } ?? []
        }
        #expect(try await ids("state=failed") == [refused])
        #expect(try await ids("state=accepted") == [accepted])
        #expect(try await ids("state=open&company=primjer") == [waiting])
        #expect(try await ids("number=2") == [accepted])
        #expect(try await ids("company=stranac").isEmpty)
        #expect(await world.ask(.get, "/api/v1/documents?state=lost").status == 400)
        #expect(await world.ask(.get, "/api/v1/documents?limit=0").status == 400)
        #expect(await world.ask(.get, "/api/v1/documents?stat=open").status == 400)
    }

    @Test func `sends again what was refused, in the name of who asks`() async throws {
        let world = try World()
        let id = try await world.submit("1:refuse")
        try await world.work()
        let answer = await world.ask(
            .post, "/api/v1/documents/\(id)/retry", #"{"reason": "mended there", "by": "ana"}"#)
        #expect(answer.status == 200)
        #expect(try answer.json["done"]?.string?.contains("\(id).post") == true)
        let events = try world.journal.events(of: id)
        #expect(events.contains { $0.actor == "ana" && $0.detail == "mended there" })
        #expect(await world.ask(.post, "/api/v1/documents/nothing/retry").status == 404)
    }

    @Test func `has nothing to retry of what was accepted`() async throws {
        let world = try World()
        let id = try await world.submit("1:x")
        try await world.work()
        #expect(await world.ask(.post, "/api/v1/documents/\(id)/retry").status == 409)
    }

    @Test(arguments: [#"[]"#, #"{"reason": 7}"#, #"{"why": "x"}"#, #"{"reason": "a\nb"}"#, "{"])
    func `understands orders or refuses them`(body: String) async throws {
        let world = try World()
        let id = try await world.submit("1:refuse")
        #expect(await world.ask(.post, "/api/v1/documents/\(id)/retry", body).status == 400)
    }

    @Test func `asks at once about what is pending`() async throws {
        let world = try World()
        let id = try await world.submit("3:wait")
        try await world.work()
        #expect(try world.journal.leg("\(id).post")?.state == .pending)
        let answer = try await world.ask(.post, "/api/v1/documents/\(id)/poll").json
        #expect(answer["done"]?.string == "asked at once: \(id).post")
        try await world.work()
        let operations = try world.journal.exchanges(of: "\(id).post").map(\.operation)
        #expect(operations == ["submit", "status"])
        #expect(await world.ask(.post, "/api/v1/documents/nothing/poll").status == 404)
    }

    @Test func `holds and releases a lane`() async throws {
        let world = try World()
        let held = await world.ask(.post, "/api/v1/lanes/primjer/post/hold", #"{"reason": "stock-taking"}"#)
        #expect(held.status == 200)
        world.step(.seconds(10))
        var lanes = try await world.ask(.get, "/api/v1/lanes").json
        #expect(lanes["lanes"]?[0]?["state"]?.string == "held")
        #expect(lanes["lanes"]?[0]?["hold"]?.string == "held by desk: stock-taking")
        #expect(await world.ask(.post, "/api/v1/lanes/primjer/post/release").status == 200)
        world.step(.seconds(10))
        lanes = try await world.ask(.get, "/api/v1/lanes").json
        #expect(lanes["lanes"]?[0]?["state"]?.string == "open")
        #expect(await world.ask(.post, "/api/v1/lanes/primjer/none/hold").status == 404)
    }

    @Test func `shows the history, bodies only when asked`() async throws {
        let world = try World()
        let id = try await world.submit("17:hello")
        try await world.work()
        let plain = await world.ask(.get, "/api/v1/documents/\(id)/history")
        #expect(!plain.text.contains("17:hello"))
        let whole = await world.ask(.get, "/api/v1/documents/\(id)/history?bodies=true")
        #expect(whole.text.contains("17:hello"))
        #expect(await world.ask(.get, "/api/v1/documents/\(id)/history?bodies=1").status == 400)
        // The whole id only: the beginning of one is for people at a terminal.
        #expect(await world.ask(.get, "/api/v1/documents/\(id.prefix(10))/history").status == 404)
    }

    @Test func `has no receipt before the end`() async throws {
        let world = try World()
        let id = try await world.submit("3:wait")
        #expect(await world.ask(.get, "/api/v1/documents/\(id)/receipt").status == 409)
    }

    @Test func `tells the overview with what is at risk and what needs somebody`() async throws {
        let world = try World()
        let uncertain = try await world.submit("1:lost")
        let pending = try await world.submit("3:wait")
        _ = try await world.submit("4:x")
        try await world.work()
        let overview = try await world.ask(.get, "/api/v1/overview").json
        let risks = overview["risks"]?.children.compactMap { $0["document"]?.string } ?? []
        #expect(Set(risks) == [uncertain, pending])
        let attention = overview["attention"]?.children.compactMap { $0["document"]?.string } ?? []
        #expect(attention == [uncertain])
        let course = overview["course"]?.children.compactMap { $0["count"]?.integer } ?? []
        #expect(course.reduce(0, +) == 3)
        #expect(overview["lanes"]?[0]?["certificateDaysLeft"]?.integer == 20)
    }
}
