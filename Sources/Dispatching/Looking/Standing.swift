package import Calendars
package import Documents
package import Faults
package import Journal
internal import Seals

/// How the work stands: counts, lanes, and what needs somebody.
package struct Standing: Sendable {
    package let tally: [Tally]
    package let lanes: [LaneRecord]

    /// Legs that an operator should look at.
    package let uncertain: [LegRecord]

    /// Folders that are away and disks that are full, as a running house last told; by the note's name.
    package let troubles: [String: String]

    /// What has to be delivered within a day by its deadline, or should have been, the most urgent first.
    package let atRisk: [LegRecord]

    /// Numbers that are missing in series that have to be without gaps.
    package let gaps: [Gap]

    /// When the certificates of lanes end, as a running house last told; by lane.
    package let certificates: [(lane: String, end: Instant)]
    package let now: Instant

    package init(_ journal: any Journal, at now: Instant) throws(Fault) {
        tally = try journal.tally()
        lanes = try journal.lanes()
        uncertain = try journal.legs(in: [.uncertain, .held], limit: 1_000)
        troubles = try journal.notes(beginning: Notice.prefix)
        atRisk = try DeadlineWatch.atRisk(in: journal, at: now)
        gaps = try Gap.all(in: journal)
        certificates = try journal.notes(beginning: CertificateWatch.prefix)
            .sorted { $0.key < $1.key }.compactMap { name, text in
                Instant(text).map { (String(name.dropFirst(CertificateWatch.prefix.count)), $0) }
            }
        self.now = now
    }

    /// Each trouble with the place that has it: a channel as `<company>.<number>`, or the spool.
    package var told: [(place: String, text: String)] {
        troubles.sorted { $0.key < $1.key }.map { name, text in
            (name.dropFirst(Notice.prefix.count).prefix { $0 != "/" }.description, text)
        }
    }

    package func state(of lane: LaneRecord) -> LaneState {
        if lane.hold != nil { return .held }
        if lane.isOpen { return .failing }
        return lane.blockedUntil > now ? .waiting : .open
    }

    /// For programs, one record a line.
    package var records: [JSONValue] {
        counts + statistics + laneRecords + attention + deadlines + troubleRecords + missing
            + certificateRecords
    }

    package var counts: [JSONValue] {
        tally.map { line in
            [
                "record": "count", "company": .string(line.company), "platform": JSONValue(line.platform),
                "state": .string(line.state), "count": .integer(line.count),
            ]
        }
    }

    /// What became of everything that a company has sent, one record for each of its platforms.
    package var statistics: [JSONValue] {
        let groups = Dictionary(grouping: tally.filter { $0.platform != nil }) {
            [$0.company, $0.platform ?? ""]
        }
        return groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { key, lines in
            func count(_ states: Set<LegState>) -> JSONValue {
                let names = Set(states.map(\.rawValue))
                return .integer(lines.filter { names.contains($0.state) }.reduce(0) { $0 + $1.count })
            }
            let open = Set(LegState.allCases.filter { !$0.isTerminal })
            return [
                "record": "statistics", "company": .string(key[0]), "platform": .string(key[1]),
                "total": count(Set(LegState.allCases)), "accepted": count([.accepted]),
                "refused": count([.refused]), "dead": count([.dead]), "open": count(open),
            ]
        }
    }

    package var deadlines: [JSONValue] {
        atRisk.map { leg in
            [
                "record": "deadline", "leg": .string(leg.id), "document": .string(leg.document),
                "lane": .string(leg.lane), "state": .string(leg.state.rawValue),
                "deadline": JSONValue(leg.deadline?.description),
                "isOver": .bool(leg.deadline.map { $0 <= now } ?? false),
            ]
        }
    }

    package var laneRecords: [JSONValue] {
        lanes.map { lane in
            [
                "record": "lane", "lane": .string(lane.name), "state": .string(state(of: lane).rawValue),
                "failures": .integer(lane.failures),
                "blockedUntil": lane.blockedUntil > now ? .string(lane.blockedUntil.description) : .null,
                "hold": JSONValue(lane.hold?.reason),
            ]
        }
    }

    package var troubleRecords: [JSONValue] {
        told.map { place, text in
            ["record": "trouble", "place": .string(place), "text": .string(text)]
        }
    }

    package var missing: [JSONValue] {
        gaps.map { gap in
            [
                "record": "gap", "lane": .string(gap.lane), "series": .string(gap.series),
                "missing": .array(gap.missing.map { .string($0) }),
            ]
        }
    }

    package var certificateRecords: [JSONValue] {
        certificates.map { lane, end in
            [
                "record": "certificate", "lane": .string(lane), "validUntil": .string(end.description),
                "daysLeft": .integer(Certificate.Expiry.days(until: end, at: now)),
            ]
        }
    }

    /// The certificates that have ended, or are within a period of warning.
    package var endingCertificates: [(lane: String, end: Instant, isOver: Bool)] {
        certificates.compactMap { lane, end in
            switch Certificate.Expiry(until: end, at: now) {
            case .valid, .notYetValid: nil
            case .ends: (lane, end, false)
            case .expired: (lane, end, true)
            }
        }
    }

    package var attention: [JSONValue] {
        uncertain.map { leg in
            [
                "record": "attention", "leg": .string(leg.id), "document": .string(leg.document),
                "lane": .string(leg.lane), "state": .string(leg.state.rawValue),
                "fault": JSONValue(leg.fault?.code.rawValue), "reason": JSONValue(leg.fault?.reason),
            ]
        }
    }
}

/// What a lane does now.
package enum LaneState: String, Sendable, CaseIterable {
    case open

    /// Until the platform's own wait is over.
    case waiting

    /// The breaker is open.
    case failing

    /// Until an operator releases it.
    case held
}
