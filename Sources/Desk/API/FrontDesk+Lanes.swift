internal import Calendars
internal import Dispatching
internal import Documents
internal import Faults
internal import Journal
internal import Platforms
internal import Wire

extension FrontDesk {
    var laneRoutes: [Route] {
        [
            Route(.get, "/api/v1/lanes", .token, as: .listLanes) { question async throws(Problem) in
                try question.checkQuery()
                return .json(["lanes": .array(laneRecords(try await snapshot()))])
            },
            Route(
                .post, "/api/v1/lanes/{company}/{platform}/hold", .token, bodyLimit: Self.orderLimit,
                as: .holdLane
            ) { question async throws(Problem) in
                try await order(question) { .hold(lane: $0.lane) }
            },
            Route(
                .post, "/api/v1/lanes/{company}/{platform}/release", .token, bodyLimit: Self.orderLimit,
                as: .releaseLane
            ) { question async throws(Problem) in
                try await order(question) { .release(lane: $0.lane) }
            },
        ]
    }

    /// Every configured lane, also those on which nothing was ever sent.
    func laneRecords(_ snapshot: Snapshot) -> [JSONValue] {
        let beginning = Instant(milliseconds: 0)
        return setup.companies.flatMap(\.lanes).sorted { $0.name < $1.name }.map { lane in
            let record =
                snapshot.standing.lanes.first { $0.name == lane.name }
                ?? LaneRecord(name: lane.name, arrival: beginning, blockedUntil: beginning)
            let counts = snapshot.open(in: lane.name)
            let end = setup.certificates[lane.name]
            return [
                "lane": .string(lane.name), "platform": .string(lane.platform.traits.name),
                "environment": .string(lane.platform.traits.environment),
                "state": .string(snapshot.standing.state(of: record).rawValue),
                "failures": .integer(record.failures),
                "blockedUntil": record.blockedUntil > snapshot.now
                    ? .string(record.blockedUntil.description) : .null,
                "hold": JSONValue(record.hold?.reason), "waiting": .integer(counts.values.reduce(0, +)),
                "states": .object(
                    counts.sorted { $0.key.rawValue < $1.key.rawValue }.map {
                        JSONValue.Member($0.key.rawValue, .integer($0.value))
                    }),
                "certificateUntil": JSONValue(end?.description),
                "certificateDaysLeft": end.map {
                    .integer(Int($0.since(snapshot.now).milliseconds / 86_400_000))
                } ?? .null,
            ]
        }
    }
}

extension Question {
    /// Lanes are named `<company>/<platform>`, and a path can't hold that as one segment.
    fileprivate var lane: String { "\(self["company"])/\(self["platform"])" }
}
