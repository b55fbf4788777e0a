import Calendars
import Faults
import Invoicing
import PlatformContract
import Platforms
import Sandbox
import Testing
import Wire

/// After a lost answer, and when the platform calls a document a duplicate.
struct ANAFLookUpTests {
    @Test func `finds by its bytes what was uploaded`() throws {
        var desk = try ANAFDesk()
        let submission = try desk.submission("R-1")
        _ = try desk.upload(desk.submission("R-0"))
        // A process that has forgotten everything, such as one that was started again.
        desk.anaf = ANAF(desk.anaf.settings)
        let first = desk.now
        let request = try #require(desk.requests.first)
        var lost = request
        lost.body = submission.payload.bytes
        _ = desk.answer(lost)
        let attempt = desk.attempt(2, firstAt: first)
        let early = desk.run(desk.anaf.lookUp(submission, attempt: attempt))
        #expect(early.isAbsent)
        desk.wait(60)
        let outcome = desk.run(
            desk.anaf.lookUp(submission, attempt: desk.attempt(2, firstAt: first)))
        #expect(outcome.pendingReference == "5000000002")
        // Found once, known for ever: nothing is downloaded a second time.
        desk.requests = []
        _ = desk.run(desk.anaf.lookUp(submission, attempt: desk.attempt(2, firstAt: first)))
        #expect(desk.requests.map(\.url).allSatisfy { $0.contains("listaMesajePaginatieFactura") })
        let end = desk.poll(submission, "5000000002")
        #expect(end.acceptance?.facts["seal"] == "valid")
    }

    @Test func `does not take another document for its own`() throws {
        var desk = try ANAFDesk()
        let first = desk.now
        _ = try desk.upload(desk.submission("R-2"))
        desk.wait(60)
        let submission = try desk.submission("R-1")
        let end = desk.run(desk.anaf.lookUp(submission, attempt: desk.attempt(2, firstAt: first)))
        #expect(end.isAbsent)
    }

    @Test func `pages through long lists, and downloads nothing twice`() throws {
        var desk = try ANAFDesk()
        let first = desk.now
        for number in 1...1_003 { _ = try desk.upload(desk.submission("R-\(number)")) }
        desk.wait(60)
        desk.requests = []
        let submission = try desk.submission("S-1")
        let end = desk.run(desk.anaf.lookUp(submission, attempt: desk.attempt(2, firstAt: first)))
        #expect(end.isAbsent)
        #expect(desk.requests.count == 3)
    }

    @Test func `asks again by the platform's clock when its own is ahead`() throws {
        var desk = try ANAFDesk()
        let first = desk.now
        _ = try desk.upload(desk.submission("R-1"))
        desk.wait(120)
        let anaf = desk.anaf
        var attempt = desk.attempt(2, firstAt: first)
        // This machine's clock is half a minute ahead.
        attempt.now = desk.now.adding(.seconds(30))
        let outcome = desk.run(anaf.lookUp(try desk.submission("R-1"), attempt: attempt))
        #expect(outcome.pendingReference == "5000000001")
        #expect(desk.requests.count { $0.url.contains("listaMesajePaginatie") } == 2)
    }

    @Test func `takes over the first of two uploads`() throws {
        var desk = try ANAFDesk()
        let submission = try desk.submission("R-1")
        let first = try desk.upload(submission)
        desk.anaf = ANAF(desk.anaf.settings)
        let second = try desk.upload(submission)
        #expect(first != second)
        let acceptance = try desk.acceptance(submission, second)
        #expect(acceptance.platformId == first)
        #expect(acceptance.facts["index_incarcare"] == first)
        #expect(acceptance.facts["index_repetat"] == second)
        #expect(acceptance.facts["seal"] == "valid")
    }

    /// Each of its three answers may be lost: the ZIP of the repetition, the state of the first, its ZIP.
    @Test(
        arguments: [
            [nil, .failure(.unanswered("gone"))], [nil, nil, .failure(.unanswered("gone"))],
            [nil, .failure(.unanswered("gone")), nil, .failure(.unanswered("gone"))],
            [nil, nil, nil, .success(HTTPResponse(503))],
            [nil, .success(HTTPResponse(429)), nil, nil, .success(HTTPResponse(429))],
        ] as [[Answer?]])
    func `takes over the first of two uploads whatever is lost on the way`(script: [Answer?]) throws {
        var desk = try ANAFDesk()
        let submission = try desk.submission("R-1")
        let first = try desk.upload(submission)
        desk.anaf = ANAF(desk.anaf.settings)
        let second = try desk.upload(submission)
        desk.wait(60)
        desk.script = script
        let acceptance = try desk.acceptance(submission, second)
        #expect(desk.script.isEmpty)
        #expect(acceptance.platformId == first)
        #expect(acceptance.facts["stare"] == "ok")
        #expect(acceptance.facts["seal"] == "valid")
    }

    @Test func `refuses when the first document of that number is another one`() throws {
        var desk = try ANAFDesk()
        let submission = try desk.submission("R-1")
        _ = try desk.upload(desk.submission("R-1") { $0.notes = [Invoice.Note("other")] })
        desk.anaf = ANAF(desk.anaf.settings)
        let index = try desk.upload(submission)
        let findings = try desk.refusal(submission, index)
        #expect(findings.map(\.id) == ["ANAF-DUPLICATE"])
    }

    @Test func `sends again what was rejected, under the same number`() throws {
        var desk = try ANAFDesk()
        let bad = try desk.submission("R-1") { $0.totals.taxInclusive = Amount(cents: 1) }
        let index = try desk.upload(bad)
        let end = desk.poll(bad, index)
        #expect(end.refusal != nil)
        let good = try desk.submission("R-1")
        let next = try desk.upload(good)
        let last = desk.poll(good, next)
        #expect(last.acceptance?.platformId == next)
    }

    @Test(arguments: [
        ANAFDesk.answer("", 503), .failure(.unanswered("gone")), .failure(.notSent("no route")),
        ANAFDesk.answer("{\"mesaje\": [{\"nothing\": 1}]}"), ANAFDesk.answer("{"),
        ANAFDesk.answer("{\"eroare\": \"A aparut o eroare tehnica. Cod: 9\", \"titlu\": \"Lista Mesaje\"}"),
        ANAFDesk.answer(
            "{\"eroare\": \"S-au facut deja 9 interogari de lista mesaje de catre utilizator in cursul zilei\"}"
        ),
    ])
    func `does not call absent what it could not look for`(answer: Answer) throws {
        var desk = try ANAFDesk()
        let first = desk.now
        desk.wait(60)
        desk.script = [answer]
        let submission = try desk.submission("R-1")
        let outcome = desk.run(desk.anaf.lookUp(submission, attempt: desk.attempt(2, firstAt: first)))
        #expect(outcome.uncertainty != nil)
    }
}
