import Calendars
import Dispatching
import Faults
import Seals
import Settings
import Testing

@Suite struct ConfigurationReaderTests {
    static let good = """
        spool: ./spool
        companies:
          primjer:
            country: HR
            vatId: HR12345678903
            name: Primjer d.o.o.
            platforms:
              cis: { environment: test, certificate: { p12: keys/primjer.p12, password: "secret:primjer-p12" } }
          prodaja:
            country: RS
            vatId: RS100000024
            name: Prodaja d.o.o.
            inbox:
              - ./spool/prodaja/inbox
              - { path: /srv/sftp/partner, outbox: /srv/sftp/partner-out, error: /srv/sftp/partner-bad,
                  layout: flat, completion: done-file, settle: 30s }
            platforms:
              sef:
                environment: production
                endpoint: https://sef.example/
                apiKey: "env:SEF_KEY"
                rate: { perSecond: 2.5, burst: 1, concurrent: 2 }
                retry: { schedule: [30s, 2m], jitter: 0.2, attempts: 9 }
                breaker: { failures: 3, cooldown: 90s }
                poll: { every: 1m, until: 2d }
        """

    @Test func `a key may lie in the vault, and what a file is not is no key`() throws {
        func values(_ place: String) throws -> SettingValue? {
            try read(
                """
                companies:
                  primjer:
                    country: HR
                    vatId: HR12345678903
                    name: Primjer d.o.o.
                    platforms:
                      cis: { environment: test, certificate: { p12: "\(place)", password: "env:P" } }
                """
            ).companies.first?.platforms.first?.values["certificate.p12"]
        }
        #expect(try values("secret:primjer-p12") == .secret(.vault("primjer-p12")))
        #expect(try values("keys/primjer.p12") == .path("/etc/e/keys/primjer.p12"))
        #expect(throws: (any Error).self) { try values("secret:") }
    }

    @Test func `takes a retry policy by its name`() throws {
        func read(_ retry: String) throws(Mistakes) -> RetryPolicy? {
            let text = """
                companies:
                  a:
                    country: RS
                    vatId: RS100000024
                    name: A
                    platforms: { sef: { environment: sandbox, retry: \(retry) } }
                """
            let file = Array(text.utf8)
            return try ConfigurationReader.read(file, file: "c.yaml", folder: "/").companies.first?.platforms
                .first?.retry
        }
        let patient = try read("patient")
        #expect(patient == .patient)
        #expect(patient?.schedule == [300, 900, 1_800, 3_600, 7_200].map { .seconds($0) })
        #expect(try read("standard") == .standard)
        let mistakes = #expect(throws: Mistakes.self) { try read("eager") }
        #expect(mistakes?.list.first?.message.contains("eager") == true)
    }

    private func romania(_ holidays: String) -> String {
        """
        companies:
          a:
            country: RO
            vatId: RO18547290
            name: A
            platforms:
              anaf: { environment: sandbox, holidays: \(holidays) }
        """
    }

    @Test func `takes free days, each with its own place when it is none`() throws {
        let good = romania("{ also: [2026-12-24, '12-31'], except: 2026-06-01 }")
        let values = try read(good).companies.first?.platforms.first?.values
        #expect(
            values == [
                "holidays.also": .days(["2026-12-24", "12-31"].compactMap(Holiday.init)),
                "holidays.except": .days(["2026-06-01"].compactMap(Holiday.init)),
            ])
        #expect(try read(read(good).text).companies == read(good).companies)
        let hint = "\n  a day, such as 2026-12-24, or 12-24 for every year"
        #expect(
            mistakes(of: romania("{ also: [2026-12-24, 24.12.2026, 2026-12-24], except: [13-01], alos: [] }"))
                == [
                    "c.yaml:7:68: also can't hold “24.12.2026”" + hint,
                    "c.yaml:7:80: also holds “2026-12-24” twice",
                    "c.yaml:7:102: except can't hold “13-01”" + hint,
                    "c.yaml:7:110: holidays has no key “alos”\n  did you mean also?",
                ])
    }

    @Test func `reads every key of a full configuration`() throws {
        let configuration = try read(Self.good)
        #expect(configuration.spool == "/etc/e/spool")
        #expect(configuration.listen == .standard)
        #expect(configuration.listen.address?.written == "127.0.0.1:8460")
        let first = try #require(configuration.companies.first)
        #expect(
            first.channels == [
                ChannelSetup(
                    inbox: "/etc/e/spool/primjer/inbox", outbox: "/etc/e/spool/primjer/outbox",
                    error: "/etc/e/spool/primjer/error")
            ])
        #expect(
            first.platforms.first?.values == [
                "certificate.p12": .path("/etc/e/keys/primjer.p12"),
                "certificate.password": .secret(.vault("primjer-p12")),
            ])
        let second = try #require(configuration.companies.last)
        #expect(
            second.channels.last
                == ChannelSetup(
                    inbox: "/srv/sftp/partner", outbox: "/srv/sftp/partner-out",
                    error: "/srv/sftp/partner-bad",
                    completion: .doneFile, layout: .flat, settle: .seconds(30)))
        let sef = try #require(second.platforms.first)
        #expect(sef.endpoint == "https://sef.example")
        #expect(sef.rate == Rate(perSecond: 2.5, burst: 1, concurrent: 2))
        #expect(sef.retry == RetryPolicy(schedule: [.seconds(30), .seconds(120)], jitter: 0.2, attempts: 9))
        #expect(sef.breaker == BreakerPolicy(failures: 3, cooldown: .seconds(90)))
        #expect(sef.poll == Poll(every: .seconds(60), until: .seconds(172_800)))
        #expect(sef.values == ["apiKey": .secret(.environment("SEF_KEY"))])
    }

    @Test func `tells every mistake at once, in the order of the file`() {
        let mistakes = mistakes(
            of: """
                spol: ./spool
                companies:
                  primjer:
                    country: SR
                    vatId: HR123
                    name: ""
                    platforms:
                      sfe: { environment: test }
                      sef: { enviroment: test, apiKey: abc123 }
                """)
        #expect(
            mistakes == [
                "c.yaml:1:1: the configuration has no key “spol”\n  did you mean spool?",
                "c.yaml:4:14: country can't be “SR”\n  one of: BA, HR, RO, RS",
                "c.yaml:6:11: name is empty\n  write a value or remove the key",
                "c.yaml:8:7: there is no platform “sfe”\n  did you mean sef?",
                "c.yaml:9:7: sef needs the key environment\n  sandbox, test or production",
                "c.yaml:9:14: sef has no key “enviroment”\n  did you mean environment?",
                "c.yaml:9:40: apiKey holds a secret in plain text\n  store it with `ekspedit secret set NAME` and "
                    + "write \"secret:NAME\" here; \"env:NAME\" and \"file:PATH\" read it from elsewhere",
            ])
    }

    @Test(arguments: [
        ("journal: postgres://u:pw@host/db", "1:10: journal holds a password"),
        ("journal: mysql", "1:10: journal can't be “mysql”"),
        ("listen: 8460", "1:9: listen can't be “8460”"),
        ("listen: desk.example:8460", "1:9: listen can't be “desk.example:8460”"),
        ("listen: 0.0.0.0:8460", "1:9: listen opens the desk to other machines"),
        ("listen: '[::]:8460'", "1:9: listen opens the desk to other machines"),
        ("desk: { token: hunter2 }", "1:16: token holds a secret in plain text"),
        ("desk: { tokn: x }", "1:9: desk has no key “tokn”\n  did you mean token?"),
        ("desk: { hosts: [ 'http://a' ] }", "1:16: hosts can't hold “http://a”"),
        ("spool: [a]", "1:8: spool has to be a single value, but a list stands here"),
        ("spool:", "1:7: spool is empty"),
    ])
    func `refuses a wrong value at the top`(line: String, expected: String) {
        let companies = "\ncompanies: { a: { country: BA, vatId: '123456789012', name: A } }"
        let first = mistakes(of: line + companies).first ?? "nothing"
        #expect(first.hasPrefix("c.yaml:" + expected), "\(first)")
    }

    @Test(arguments: [
        "rate: { perSecond: 1e3 }", "rate: { burst: 0 }", "retry: { schedule: [] }",
        "retry: { schedule: [30] }", "retry: { jitter: 2 }", "breaker: { cooldown: 2 minutes }",
        "poll: { every: -1s }",
        "endpoint: ftp://host", "endpoint: 'https://user@host'",
    ])
    func `refuses a pace or an address that makes no sense`(line: String) {
        let found = mistakes(
            of: """
                companies: { a: { country: RS, vatId: RS100000024, name: A, platforms: { sef: { environment: sandbox,
                  \(line) } } } }
                """)
        #expect(found.count == 1, "\(found)")
    }

    @Test func `refuses an inbox that lies in another folder of the desk`() {
        let found = mistakes(
            of: """
                companies:
                  a: { country: BA, vatId: '123456789012', name: A }
                  b: { country: BA, vatId: '123456789013', name: B, inbox: ./spool/a/outbox/inbox }
                  c: { country: BA, vatId: '123456789014', name: C, inbox: ./spool/a/inbox }
                """)
        #expect(found.contains { $0.contains("/spool/a/outbox/inbox lies in the result folder") })
        #expect(found.contains { $0.contains("/spool/a/inbox lies in the inbox") })
    }

    @Test(arguments: ["A", "-a", "", "a/b", ".ekspedit", "ž", "a b"])
    func `refuses a company name that is no safe folder name`(name: String) {
        let found = mistakes(of: "companies: { '\(name)': { country: BA, vatId: '123456789012', name: A } }")
        #expect(found.contains { $0.contains("can't be a folder name") }, "\(found)")
    }

    @Test(arguments: [
        ("off", nil), ("127.0.0.1:9000", "127.0.0.1:9000"), ("localhost:9000", "127.0.0.1:9000"),
        ("'[::1]:9000'", "[::1]:9000"),
    ])
    func `listens where it is told to`(written: String, address: String?) throws {
        let configuration = try read("listen: \(written)\n" + Self.good)
        #expect(configuration.listen.address?.written == address)
    }

    @Test func `reads who may ask the desk, and writes it again`() throws {
        let text = """
            listen: 0.0.0.0:8460
            desk: { token: "secret:desk", cronSecret: "env:CRON", hosts: [invoices.example.org] }

            """ + Self.good
        let configuration = try read(text)
        #expect(
            configuration.desk
                == DeskSettings(
                    token: .vault("desk"), cronSecret: .environment("CRON"), hosts: ["invoices.example.org"]))
        #expect(try read(configuration.text) == configuration)
    }

    @Test func `never shows a secret that stands in the file`() {
        let found = mistakes(of: Self.good.replacing("env:SEF_KEY", with: "hunter2"))
        #expect(found.count == 1)
        #expect(!found.joined().contains("hunter2"))
    }

    private func read(_ text: String) throws(Mistakes) -> Configuration {
        try ConfigurationReader.read(Array(text.utf8), file: "c.yaml", folder: "/etc/e")
    }

    private func mistakes(of text: String) -> [String] {
        do throws(Mistakes) {
            _ = try read(text)
            return []
        } catch {
            return error.list.map { $0.description(in: error.file) }
        }
    }
}
