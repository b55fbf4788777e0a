import Foundation
import TestSupport
import Testing
import Wire

@testable import Desk

/// The page in headless Chromium, over a socket.
@Suite(.serialized) struct BrowserTests {
    /// What the browser made of an address: the document once its scripts had run, and what it complained about.
    struct Visit {
        let page: String
        let complaints: [String]
    }

    /// A listener that also has the way in which a person would enter the token: a page of ours sets it and goes on.
    private func open(_ world: World) throws -> Listener {
        let enter = Route(.get, "/enter", .open) { question throws(Problem) in
            .text(
                "<!DOCTYPE html><title>enter</title><script src=\"/enter.js\"></script>",
                "text/html; charset=utf-8")
        }
        let script = Route(.get, "/enter.js", .open) { _ throws(Problem) in
            .text(
                "sessionStorage.setItem('ekspedit.token', '\(World.token)');"
                    + "location.replace('/' + location.search);", "text/javascript")
        }
        let open = Router(
            [enter, script] + world.desk.router.routes, behind: Gate(token: world.desk.setup.token))
        return try Listener { request in
            var response = await open.answer(request)
            if request.url.contains("/enter") {
                response.headers.removeAll { $0.name == "Content-Security-Policy" }
            }
            return response
        }
    }

    /// On a thread of its own: the pool's are needed by the listener.
    private func visit(_ address: String) async throws -> Visit {
        let folder = try TemporaryFolder()
        let arguments = [
            "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
            "--disable-background-networking", "--user-data-dir=\(folder.path)/profile",
            "--enable-logging=stderr", "--log-level=0", "--virtual-time-budget=9000", "--timeout=40000",
            "--dump-dom", address,
        ]
        let result = try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread {
                continuation.resume(with: Swift.Result { try Tool.run("chromium", arguments) })
            }
        }
        let complaints = result.errors.split(separator: "\n").filter {
            $0.contains("CONSOLE") || $0.contains("Refused to")
        }
        return Visit(page: result.output, complaints: complaints.map(String.init))
    }

    private static let isThere = Tool.isInstalled("chromium")

    @Test(.enabled(if: isThere, "chromium is not installed: scripts/test-packages names it"))
    func `asks for the token and complains about nothing`() async throws {
        let listener = try open(World())
        let visit = try await visit(listener.origin + "/?lang=en")
        #expect(visit.complaints == [])
        #expect(visit.page.contains("data-ready=\"true\""))
        #expect(visit.page.contains("<section id=\"entry\" aria-labelledby=\"entry-title\">"))
        await listener.stop()
    }

    @Test(
        .enabled(if: isThere, "chromium is not installed: scripts/test-packages names it"),
        arguments: [
            ("en", "Not accepted", "refused"), ("hr", "Nije prihvaćeno", "odbijeno"),
            ("ro", "Neacceptate", "refuzat"),
        ])
    func `shows a refused invoice in the language that was chosen`(
        language: String, title: String, state: String
    ) async throws {
        let world = try World()
        _ = try await world.submit("17-P1-1:refuse", name: "R-17.json")
        _ = try await world.submit("18:wait")
        _ = try await world.submit("19:<b>bad")
        try await world.work()
        let listener = try open(world)
        let visit = try await visit(listener.origin + "/enter?lang=\(language)")
        #expect(visit.complaints == [])
        #expect(visit.page.contains(title))
        #expect(visit.page.contains(">17-P1-1</button>"))
        #expect(visit.page.contains("<span class=\"badge bad\">\(state)</span>"))
        // Words of a platform are shown as text, whatever they hold.
        #expect(visit.page.contains("The buyer &lt;b&gt;is&lt;/b&gt; unknown."))
        #expect(visit.page.contains("<svg"))
        await listener.stop()
    }

    @Test(.enabled(if: isThere, "chromium is not installed: scripts/test-packages names it"))
    func `says so when the token is wrong`() async throws {
        let world = try World(token: "another-token-than-that")
        let listener = try open(world)
        let visit = try await visit(listener.origin + "/enter?lang=en")
        #expect(visit.page.contains("This is not the right token."))
        await listener.stop()
    }
}
