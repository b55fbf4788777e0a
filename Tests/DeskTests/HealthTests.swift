import Seals
import Platforms
import Invoicing
import Documents
import Dispatching
import Calendars
import Faults
import Foundation
import Journal
import TestSupport
import Testing
import Wire

@testable import Desk

struct HealthTests {
    @Test func `says that it lives, to everybody`() async throws {
        let world = try World(token: nil)
        let response = await world.ask(.get, "/healthz", token: nil)
        #expect(response.status == 200)
        #expect(response.text == "ok\n")
    }

    @Test func `is ready when journal, lock and inboxes are`() async throws {
        let world = try World()
        let response = await world.ask(.get, "/readyz", token: nil)
        #expect(response.status == 200)
        let answer = try response.json
        #expect(answer["ready"]?.bool == true)
        let checks = answer["checks"]?.children.compactMap { $0["check"]?.string } ?? []
        #expect(checks == ["lock", "journal", "inbox primjer/0"])
    }

    @Test func `is not ready without its lock`() async throws {
        let world = try World(holdsLock: { false })
        let response = await world.ask(.get, "/readyz", token: nil)
        #expect(response.status == 503)
        #expect(try response.json["ready"]?.bool == false)
    }

    @Test func `counts in the text format of Prometheus`() async throws {
        let world = try World()
        for text in ["1:x", "2:refuse", "3:wait", "4:lost", "5:bad"] { _ = try await world.submit(text) }
        try await world.work()
        let response = await world.ask(.get, "/metrics", token: nil)
        #expect(response.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8")
        let samples = try Exposition(response.text).samples
        #expect(samples[#"ekspedit_build_info{version="0.0.0",commit="abc"}"#] == 1)
        #expect(samples[#"ekspedit_queue_legs{lane="primjer/post",state="pending"}"#] == 1)
        #expect(samples[#"ekspedit_queue_legs{lane="primjer/post",state="uncertain"}"#] == 1)
        #expect(samples[#"ekspedit_queue_legs{lane="primjer/post",state="held"}"#] == 0)
        #expect(
            samples[#"ekspedit_documents_finished_total{company="primjer",outcome="accepted"}"#] == 1)
        #expect(samples[#"ekspedit_documents_finished_total{company="primjer",outcome="refused"}"#] == 1)
        #expect(samples[#"ekspedit_documents_finished_total{company="primjer",outcome="invalid"}"#] == 1)
        let call = #"{platform="post",operation="submit""#
        #expect(samples["ekspedit_platform_request_duration_seconds_count\(call)}"] == 4)
        #expect(samples["ekspedit_platform_request_duration_seconds_bucket\(call),le=\"+Inf\"}"] == 4)
        #expect(samples["ekspedit_platform_requests_total\(call),status=\"200\"}"] == 1)
        #expect(samples["ekspedit_platform_requests_total\(call),status=\"none\"}"] == 1)
        #expect(samples[#"ekspedit_deadlines_at_risk{lane="primjer/post"}"#] == 2)
        #expect(samples[#"ekspedit_deadlines_missed{lane="primjer/post"}"#] == 0)
        #expect(samples[#"ekspedit_inbox_files{company="primjer",inbox="0"}"#] == 0)
        #expect(samples[#"ekspedit_inbox_readable{company="primjer",inbox="0"}"#] == 1)
        #expect(samples[#"ekspedit_lane_failures{lane="primjer/post"}"#] != nil)
        #expect(samples[#"ekspedit_certificate_not_after_timestamp_seconds{lane="primjer/post"}"#] ?? 0 > 1e9)
        #expect(samples["process_resident_memory_bytes"] ?? 0 > 1_000_000)
        #expect(!response.text.contains("Kupac"))
    }

    @Test func `tells deadlines that are over, and open breakers`() async throws {
        let world = try World()
        _ = try await world.submit("3:wait")
        try await world.work()
        world.step(.seconds(4_000))
        let samples = try Exposition(await world.ask(.get, "/metrics", token: nil).text).samples
        #expect(samples[#"ekspedit_deadlines_missed{lane="primjer/post"}"#] == 1)
        #expect(samples[#"ekspedit_lane_breaker_open{lane="primjer/post"}"#] == 0)
    }

    @Test func `counts retries, throttling and slow answers`() throws {
        let meters = Meters()
        func exchange(_ attempt: Int, answeredAfter wait: Int64?, status: Int?) -> Change {
            var record = ExchangeRecord(
                id: "e", leg: "01abc.sef", attempt: attempt, operation: "submit", isBinding: true,
                sentAt: Instant(milliseconds: 0), requestHead: "", requestBody: [])
            record.answeredAt = wait.map { Instant(milliseconds: $0) }
            record.status = status
            return .exchange(record)
        }
        var lane = LaneRecord(
            name: "a/sef", arrival: Instant(milliseconds: 0), blockedUntil: Instant(milliseconds: 0))
        meters.observe([exchange(1, answeredAfter: nil, status: nil), .lane(lane)])
        lane.blockedUntil = Instant(milliseconds: 9_000)
        meters.observe([exchange(1, answeredAfter: 300, status: 429), .lane(lane)])
        meters.observe([exchange(2, answeredAfter: nil, status: nil), .lane(lane)])
        meters.observe([exchange(2, answeredAfter: 70_000, status: 200)])
        let text = MetricText.write(meters.now.families)
        let samples = try Exposition(text).samples
        #expect(samples[#"ekspedit_submission_retries_total{platform="sef"}"#] == 1)
        #expect(samples[#"ekspedit_lane_blocks_total{lane="a/sef"}"#] == 1)
        let call = #"{platform="sef",operation="submit""#
        #expect(samples["ekspedit_platform_request_duration_seconds_bucket\(call),le=\"0.25\"}"] == 0)
        #expect(samples["ekspedit_platform_request_duration_seconds_bucket\(call),le=\"0.5\"}"] == 1)
        #expect(samples["ekspedit_platform_request_duration_seconds_bucket\(call),le=\"60\"}"] == 1)
        #expect(samples["ekspedit_platform_request_duration_seconds_sum\(call)}"] == 70.3)
    }

    @Test func `escapes what labels hold`() throws {
        var family = MetricFamily("x_total", .counter, "a \\ b\nc")
        family.add(1, ["label": "a\"b\\c\nd"])
        let text = MetricText.write([family])
        #expect(
            text
                == "# HELP x_total a \\\\ b\\nc\n# TYPE x_total counter\nx_total{label=\"a\\\"b\\\\c\\nd\"} 1\n"
        )
    }

    @Test(arguments: [
        ("01abc.sef", "sef"), ("prodaja/sef/overview", "sef"), ("01abc", "other"), ("", "other"),
    ]) func `knows the platform of an exchange`(leg: String, platform: String) {
        #expect(Counts.platform(of: leg) == platform)
    }
}

/// A strict reader of the text format: every family has its help and type once, samples stand together, names and
/// numbers are well formed, counters end in `_total`, units are base units.
struct Exposition {
    private(set) var samples: [String: Double] = [:]

    struct Mistake: Error { let line: String }

    init(_ text: String) throws {
        guard text.hasSuffix("\n") else { throw Mistake(line: "the last line does not end") }
        var families: Set<String> = []
        var family = ""
        var kind = ""
        for line in text.dropLast().split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        {
            if let help = line.wholeMatch(of: /# HELP ([a-z_:]+) (.+)/) {
                family = String(help.1)
                guard families.insert(family).inserted else { throw Mistake(line: line) }
                kind = ""
            } else if let type = line.wholeMatch(of: /# TYPE ([a-z_:]+) (counter|gauge|histogram)/) {
                kind = String(type.2)
                let isNamedWell = (kind == "counter") == family.hasSuffix("_total")
                guard String(type.1) == family, isNamedWell,
                    family.firstMatch(of: /_(milliseconds|days|minutes|kilobytes)/) == nil
                else { throw Mistake(line: line) }
            } else if let sample = line.wholeMatch(
                of: /([a-z_:]+)(\{(?:[a-z_]+="(?:[^"\\]|\\.)*",?)+\})? (-?[0-9.e+-]+|\+Inf|NaN)/)
            {
                let suffixes = kind == "histogram" ? ["_bucket", "_sum", "_count"] : [""]
                guard suffixes.contains(where: { family + $0 == sample.1 }), let value = Double(sample.3),
                    samples.updateValue(value, forKey: String(sample.1) + (sample.2 ?? "")) == nil
                else { throw Mistake(line: line) }
            } else {
                throw Mistake(line: line)
            }
        }
    }
}
