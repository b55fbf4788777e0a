internal import Calendars
internal import Dispatching
internal import Journal

extension Snapshot {
    /// What stands now, as gauges.
    func families(lanes: [String], companies: [String], certificates: [String: Instant]) -> [MetricFamily] {
        queue(lanes, companies) + laneFamilies + deadlines(lanes) + inboxes + [terms(certificates)]
    }

    private func queue(_ lanes: [String], _ companies: [String]) -> [MetricFamily] {
        var legs = MetricFamily(
            "ekspedit_queue_legs", .gauge, "Legs that have not ended, by lane (company/platform) and state.")
        for lane in lanes {
            let counts = open(in: lane)
            for state in LegState.allCases where !state.isTerminal {
                legs.add(counts[state] ?? 0, ["lane": lane, "state": state.rawValue])
            }
        }
        var documents = MetricFamily(
            "ekspedit_queue_documents", .gauge, "Documents that have not ended and visit no platform yet.")
        for company in companies { documents.add(unrouted(of: company), ["company": company]) }
        return [legs, documents]
    }

    private var laneFamilies: [MetricFamily] {
        var held = MetricFamily("ekspedit_lane_held", .gauge, "Whether an operator has to release the lane.")
        var open = MetricFamily(
            "ekspedit_lane_breaker_open", .gauge, "Whether the lane is left alone because its platform fails."
        )
        var failures = MetricFamily(
            "ekspedit_lane_failures", .gauge, "How often in a row the platform of the lane failed.")
        var wait = MetricFamily(
            "ekspedit_lane_wait_seconds", .gauge,
            "How long the lane has to wait before its next request: its pace, a platform's wish, an open breaker."
        )
        for lane in standing.lanes {
            held.add(lane.hold == nil ? 0 : 1, ["lane": lane.name])
            open.add(lane.isOpen ? 1 : 0, ["lane": lane.name])
            failures.add(lane.failures, ["lane": lane.name])
            let next = max(lane.blockedUntil, lane.arrival)
            wait.add(Double(max(0, next.since(now).milliseconds)) / 1_000, ["lane": lane.name])
        }
        return [held, open, failures, wait]
    }

    private func deadlines(_ lanes: [String]) -> [MetricFamily] {
        var risk = MetricFamily(
            "ekspedit_deadlines_at_risk", .gauge,
            "Legs that have not ended and whose deadline is within six hours, or over.")
        var missed = MetricFamily(
            "ekspedit_deadlines_missed", .gauge, "Legs that have not ended and whose deadline is over.")
        for lane in lanes {
            let own = risks.filter { $0.lane == lane }
            risk.add(own.count, ["lane": lane])
            missed.add(own.filter { $0.deadline.map { $0 <= now } ?? false }.count, ["lane": lane])
        }
        return [risk, missed]
    }

    private var inboxes: [MetricFamily] {
        var files = MetricFamily(
            "ekspedit_inbox_files", .gauge, "Files that were seen in an inbox and are not taken yet.")
        var age = MetricFamily(
            "ekspedit_inbox_oldest_file_age_seconds", .gauge,
            "How long the oldest of them has been seen; 0 when there is none.")
        var readable = MetricFamily("ekspedit_inbox_readable", .gauge, "Whether the inbox can be read.")
        for (key, condition) in conditions.sorted(by: { $0.key < $1.key }) {
            let channel = String(key.channel)
            files.add(condition.waiting, ["company": key.company, "inbox": channel])
            let oldest = condition.oldest ?? .zero
            age.add(Double(oldest.milliseconds) / 1_000, ["company": key.company, "inbox": channel])
            readable.add(condition.trouble == nil ? 1 : 0, ["company": key.company, "inbox": channel])
        }
        return [files, age, readable]
    }

    private func terms(_ certificates: [String: Instant]) -> MetricFamily {
        var family = MetricFamily(
            "ekspedit_certificate_not_after_timestamp_seconds", .gauge,
            "When the certificate of a lane ends, in seconds since 1970.")
        for (lane, end) in certificates.sorted(by: { $0.key < $1.key }) {
            family.add(Double(end.milliseconds) / 1_000, ["lane": lane])
        }
        return family
    }
}

extension Counts {
    /// What has happened since the process started, as counters.
    var families: [MetricFamily] {
        var finished = MetricFamily(
            "ekspedit_documents_finished_total", .counter, "Documents that ended, by outcome.")
        for (key, count) in outcomes.sorted(by: {
            ($0.key.company, $0.key.outcome) < ($1.key.company, $1.key.outcome)
        }) {
            finished.add(count, ["company": key.company, "outcome": key.outcome])
        }
        var durations = MetricFamily(
            "ekspedit_platform_request_duration_seconds", .histogram,
            "How long requests to platforms took, whatever they ended in.")
        for (call, histogram) in self.durations.sorted(by: { $0.key < $1.key }) {
            durations.add(histogram, ["platform": call.platform, "operation": call.operation])
        }
        var requests = MetricFamily(
            "ekspedit_platform_requests_total", .counter,
            "Requests to platforms by the status of the answer; none where there was no answer.")
        for (key, count) in answers.sorted(by: {
            ($0.key.call, $0.key.status) < ($1.key.call, $1.key.status)
        }) {
            requests.add(
                count,
                ["platform": key.call.platform, "operation": key.call.operation, "status": key.status])
        }
        var again = MetricFamily(
            "ekspedit_submission_retries_total", .counter, "Submissions that were not the first of their leg."
        )
        for (platform, count) in retries.sorted(by: { $0.key < $1.key }) {
            again.add(count, ["platform": platform])
        }
        var waits = MetricFamily(
            "ekspedit_lane_blocks_total", .counter,
            "How often a platform's wish or an open breaker made a lane wait.")
        for (lane, count) in blocks.sorted(by: { $0.key < $1.key }) { waits.add(count, ["lane": lane]) }
        return [finished, durations, requests, again, waits]
    }
}

extension Counts.Call: Comparable {
    static func < (left: Counts.Call, right: Counts.Call) -> Bool {
        (left.platform, left.operation) < (right.platform, right.operation)
    }
}
