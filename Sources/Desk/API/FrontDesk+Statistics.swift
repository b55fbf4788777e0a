internal import Calendars
internal import Dispatching
internal import Documents
internal import Faults
internal import Journal
internal import Reports
internal import Wire

extension FrontDesk {
    var statisticsRoutes: [Route] {
        [
            Route(.get, "/api/v1/statistics", .token, as: .getStatistics) { question async throws(Problem) in
                try question.checkQuery()
                let snapshot = try await snapshot()
                return .json([
                    "at": .string(snapshot.now.description),
                    "counts": .array(snapshot.standing.tally.sorted().map(\.record)),
                    "course": .array(snapshot.course.map(\.record)),
                ])
            },
            Route(.get, "/api/v1/overview", .token, as: .getOverview) { question async throws(Problem) in
                try question.checkQuery()
                return .json(try await overview(in: question.language))
            },
            Route(.get, "/api/v1/companies", .token, as: .listCompanies) { question throws(Problem) in
                try question.checkQuery()
                return .json([
                    "companies": .array(setup.companies.map(\.record))
                ])
            },
        ]
    }

    /// Everything that the page shows at once.
    private func overview(in language: Language) async throws(Problem) -> JSONValue {
        let snapshot = try await snapshot()
        return [
            "at": .string(snapshot.now.description), "version": .string(setup.version),
            "counts": .array(snapshot.standing.tally.sorted().map(\.record)),
            "lanes": .array(laneRecords(snapshot)),
            "attention": .array(snapshot.standing.uncertain.map { $0.brief(in: language) }),
            "risks": .array(snapshot.risks.map { $0.brief(in: language) }),
            "course": .array(snapshot.course.map(\.record)),
            "inboxes": .array(
                snapshot.conditions.sorted { $0.key < $1.key }.map { key, condition in
                    [
                        "company": .string(key.company), "inbox": .integer(key.channel),
                        "waiting": .integer(condition.waiting),
                        "oldestSeconds": condition.oldest.map {
                            .integer(Int($0.milliseconds / 1_000))
                        } ?? .null,
                        "trouble": JSONValue(condition.trouble?.told(in: language)),
                    ]
                }),
        ]
    }
}

extension Tally {
    var record: JSONValue {
        [
            "company": .string(company), "platform": JSONValue(platform), "state": .string(state),
            "count": .integer(count),
        ]
    }
}

extension [Tally] {
    /// In an order that does not change from one question to the next.
    func sorted() -> [Tally] {
        sorted {
            ($0.company, $0.platform ?? "", $0.state) < ($1.company, $1.platform ?? "", $1.state)
        }
    }
}

extension Arrivals {
    var record: JSONValue {
        ["hour": .string(hour.description), "state": .string(word), "count": .integer(count)]
    }
}

extension LegRecord {
    /// What a list of legs that need somebody says of each.
    func brief(in language: Language) -> JSONValue {
        [
            "leg": .string(id), "document": .string(document), "company": .string(company),
            "lane": .string(lane), "state": .string(state.rawValue),
            "fault": JSONValue(fault?.code.rawValue), "reason": JSONValue(fault?.told(in: language)),
            "deadline": JSONValue(deadline?.description),
        ]
    }
}

extension CompanySetup {
    var record: JSONValue {
        [
            "company": .string(name), "name": .string(title), "country": .string(country),
            "vatId": .string(vatId), "inboxes": .integer(channels.count),
            "lanes": .array(lanes.map { .string($0.name) }),
        ]
    }
}
