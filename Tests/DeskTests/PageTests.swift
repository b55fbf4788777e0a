import Seals
import Platforms
import Journal
import Invoicing
import Faults
import Dispatching
import Calendars
import Documents
import Foundation
import Testing
import Wire

@testable import Desk

struct PageTests {
    @Test(arguments: ["en", "hr", "sr-Latn", "ro"])
    func `speaks every language whole`(language: String) async throws {
        let world = try World()
        let page = await world.ask(.get, "/?lang=\(language)", token: nil)
        #expect(page.status == 200)
        #expect(page.headers["content-language"] == language)
        #expect(page.text.contains("<html lang=\"\(language)\">"))
        #expect(!page.text.contains("{{"))
        let words = try await world.ask(.get, "/page/words/\(language).json", token: nil).json
        for word in PageWord.allCases { #expect(words[word.rawValue]?.string?.isEmpty == false) }
    }

    @Test(arguments: [
        ("hr-HR,hr;q=0.9,en;q=0.8", "hr"), ("de,ro;q=0.5", "ro"), ("sr-Latn-RS", "sr-Latn"), ("bs", "hr"),
        ("fr", "en"), ("", "en"),
    ])
    func `speaks the language of the browser`(wish: String, language: String) async throws {
        let world = try World()
        let page = await world.ask(
            .get, "/", token: nil, headers: [HTTPHeader("Accept-Language", wish)])
        #expect(page.headers["content-language"] == language)
    }

    @Test func `holds nothing inline that a policy would stop, and no data`() async throws {
        let world = try World()
        _ = try await world.submit("17:hello")
        let page = await world.ask(.get, "/", token: nil)
        let policy = try #require(page.headers["content-security-policy"])
        #expect(policy.contains("script-src 'self';"))
        #expect(!policy.contains("unsafe"))
        #expect(page.text.firstMatch(of: /<script(?! src=)|<style|\sstyle=|\son[a-z]+=/) == nil)
        #expect(!page.text.contains("17"))
    }

    @Test func `serves what the page names, and answers that it is known`() async throws {
        let world = try World()
        let page = await world.ask(.get, "/", token: nil).text
        let parts = page.matches(of: /(?:src|href)="(\/page\/[^"]+)"/).map { String($0.1) }
        #expect(parts.count == 3)
        for part in parts {
            let answer = await world.ask(.get, part, token: nil)
            #expect(answer.status == 200)
            let tag = try #require(answer.headers["etag"])
            let again = await world.ask(.get, part, token: nil, headers: [HTTPHeader("If-None-Match", tag)])
            #expect(again.status == 304)
            #expect(again.body.isEmpty)
        }
    }

    @Test func `asks only for words that there are`() throws {
        let known = Set(PageWord.allCases.map(\.rawValue))
        for match in PageScript.text.matches(of: /words\.([A-Za-z]+)/) {
            #expect(known.contains(String(match.1)), "words.\(match.1)")
        }
        for match in PageTemplate.text.matches(of: /\{\{([A-Za-z]+)\}\}/) where match.1 != "lang" {
            #expect(known.contains(String(match.1)) || match.1 == "languages", "{{\(match.1)}}")
        }
    }

    @Test func `never makes markup of texts`() {
        #expect(!PageScript.text.contains("innerHTML"))
        #expect(!PageScript.text.contains("insertAdjacentHTML"))
        #expect(!PageScript.text.contains("eval("))
    }

    @Test func `stays small`() {
        let size = PageScript.text.utf8.count + PageStyle.text.utf8.count + PageTemplate.text.utf8.count
        #expect(size < 60_000)
    }
}
