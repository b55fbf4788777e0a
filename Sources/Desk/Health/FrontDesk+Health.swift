internal import Dispatching
internal import Documents
internal import Faults
internal import Wire

extension FrontDesk {
    var healthRoutes: [Route] {
        [
            Route(.get, "/healthz", .open, as: .getHealth) { question throws(Problem) in
                try question.checkQuery()
                return .text("ok\n")
            },
            Route(.get, "/readyz", .open, as: .getReadiness) { question async throws(Problem) in
                try question.checkQuery()
                let checks = await readiness()
                let isReady = checks.allSatisfy { $0.trouble == nil }
                return .json(
                    [
                        "ready": .bool(isReady),
                        "checks": .array(
                            checks.map { check in
                                ["check": .string(check.name), "trouble": JSONValue(check.trouble)]
                            }),
                    ], status: isReady ? 200 : 503)
            },
            Route(.get, "/metrics", .open, as: .getMetrics) { question async throws(Problem) in
                try question.checkQuery()
                return .text(try await metrics(), MetricText.mediaType)
            },
        ]
    }

    /// What has to be well for documents to be taken; troubles are told by their codes, because everybody may ask.
    private func readiness() async -> [(name: String, trouble: String?)] {
        var checks: [(name: String, trouble: String?)] = [
            ("lock", setup.holdsLock() ? nil : "the lock of the spool was removed or replaced")
        ]
        do throws(Problem) {
            let conditions = try await currentConditions()
            checks.append(("journal", nil))
            for (key, condition) in conditions.sorted(by: { $0.key < $1.key }) {
                checks.append(("inbox \(key.company)/\(key.channel)", condition.trouble?.code.rawValue))
            }
        } catch {
            checks.append(("journal", error.kind))
        }
        return checks
    }

    private func metrics() async throws(Problem) -> String {
        var build = MetricFamily(
            "ekspedit_build_info", .gauge, "The program: its version and the commit it was built from.")
        build.add(1, ["version": setup.version, "commit": setup.commit])
        let gauges = try await snapshot().families(
            lanes: lanes, companies: setup.companies.map(\.name).sorted(), certificates: setup.certificates)
        return MetricText.write(
            [build] + gauges + setup.meters.now.families + ProcessMetrics.families())
    }
}
