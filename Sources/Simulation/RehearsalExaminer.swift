internal import Calendars
internal import Dispatching
internal import Documents
internal import Faults
internal import Invoicing
internal import Journal
internal import Platforms

/// Reads `invoice:variant`; the real adapter prepares what is sent.
struct RehearsalExaminer: Examiner {
    let lane: LaneSetup
    let invoice: @Sendable (Int) -> Invoice

    func examine(_ document: DocumentRecord, _ bytes: [UInt8], at now: Instant) -> Examination {
        let parts = String(decoding: bytes, as: UTF8.self).split(separator: ":").compactMap { Int($0) }
        guard parts.count == 2 else { return Examination(.unreadable) }
        let invoice = invoice(parts[0])
        let traits = lane.platform.traits
        let consignment = Consignment(
            invoice: invoice, original: bytes, syntax: .json, seed: "\(traits.name)/\(document.sha256)",
            receivedAt: document.receivedAt)
        do throws(Rejection) {
            let submission = try lane.platform.prepare(consignment)
            let leg = PreparedLeg(
                lane: lane.name, platform: traits.name, environment: traits.environment,
                submission: submission,
                business: lane.platform.identity(of: invoice))
            return Examination(.bound([leg]), head: InvoiceSummary(number: invoice.number, type: "380"))
        } catch {
            return Examination(.invalid, findings: error.findings)
        }
    }
}

/// Writes results that a test can read.
struct RehearsalComposer: Composer {
    func stem(of document: DocumentRecord) -> String { String(decoding: document.path, as: UTF8.self) }

    func compose(_ result: ResultSources) -> [ResultFile] {
        let legs = result.legs.map { "\($0.state.rawValue) \($0.platformId ?? "-")" }.joined(separator: ", ")
        let copy = result.document.duplicateOf.map { " copy of \($0)" } ?? ""
        let early = result.isProvisional ? "provisional" : result.isOvertaken ? "overtaken" : nil
        let line = early ?? "\(result.document.outcome?.rawValue ?? "?") [\(legs)]\(copy)"
        return [
            ResultFile(name: "receipt", bytes: Array(line.utf8)),
            ResultFile(name: "original", bytes: result.bytes),
        ]
    }
}

enum RehearsalIdentity {
    /// A UUID of version 4 from a seeded source.
    static func uuid(_ random: inout SeededGenerator) -> String {
        let digits = Array("0123456789abcdef")
        return String(
            (0..<36).map { place in
                switch place {
                case 8, 13, 18, 23: "-"
                case 14: "4"
                case 19: "8"
                default: digits[Int.random(in: 0..<16, using: &random)]
                }
            })
    }
}
