internal import Dispatching
internal import Documents
internal import Faults
internal import Journal
internal import Settings
internal import Spool

/// Looks whether journal and archive are what was written.
enum ArchiveVerify: Command {
    static let company = Option<String>("company", "NAME", "only the archive of this company")
    static let declaration = Declaration(
        "archive", "verify", summary: "checks the audit chain, the manifests and every archived file",
        discussion: [
            "Each step of the journal is chained to the one before it, each day's manifest to the manifest before it "
                + "and to the journal. Whatever is missing, altered or added is told by name; then the exit code is 65."
        ],
        options: [company.spec, Standard.config.spec, Standard.format.spec],
        examples: [
            Example("ekspedit archive verify", "reads everything, while ekspedit run may go on working"),
            Example("ekspedit archive verify --format jsonl", "a record for each damage and each company"),
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        let (journal, configuration) = try JournalReading.open(call, in: surroundings)
        let wanted = configuration.companies.filter { call[company] == nil || call[company] == $0.key }
        guard !wanted.isEmpty else {
            throw Failure(.usage, "there is no company \(call[company]?.printable ?? "")")
        }
        let broken = try faulting { () throws(Fault) in try journal.firstBrokenLink() }
        var reports: [ArchiveReport] = []
        for company in wanted {
            let report = try faulting { () throws(Fault) in
                try ArchiveVerification(
                    of: company.key, at: company.archive, journal, in: LinuxFileSystem(),
                    digest: SystemSurroundings.sha256
                ).run()
            }
            reports.append(report)
        }
        if call[Standard.format] == .jsonl {
            let chain: JSONValue = [
                "record": "journal", "brokenAt": broken.map { .integer(Int($0)) } ?? nil,
                "verdict": broken == nil ? "whole" : "damaged",
            ]
            for record in [chain] + reports.flatMap(\.records) { surroundings.out.line(record.text()) }
        } else {
            write(broken, reports, on: surroundings.out)
        }
        return broken == nil && reports.allSatisfy(\.damages.isEmpty) ? .fine : .unreadable
    }

    private static func write(_ broken: Int64?, _ reports: [ArchiveReport], on out: Stream) {
        if let broken {
            out.line(out.shown("journal: the audit chain is broken at step \(broken)", .red))
        } else {
            out.line("journal: the audit chain is whole")
        }
        for report in reports {
            for damage in report.damages {
                out.line(out.shown("\(report.company): \(damage.text.printable)", .red))
            }
            let extent = "\(Count.of(report.days, "day", "days")), \(Count.of(report.files, "file", "files"))"
            let verdict =
                report.damages.isEmpty
                ? "whole" : Count.of(report.damages.count, "damage", "damages")
            out.line("\(report.company): \(extent): \(verdict)")
        }
    }
}
