internal import Dispatching
internal import Documents
internal import Settings

/// Looks at everything that has to be right, and says how to mend what is not.
enum Doctor: Command {
    static let offline = Flag("offline", "asks no platform")
    static let declaration = Declaration(
        "doctor", summary: "looks at everything that has to be right, and says how to mend it",
        discussion: [
            "Folders, rights, disks, clock, credentials and their last days, sealing, platforms, files and documents that "
                + "wait too long, and the journal. It may be asked while ekspedit run works; ask as the same user.",
            "The exit code is that of the first thing to mend; things to keep an eye on leave it at 0.",
        ],
        options: [offline.spec, Standard.config.spec, Standard.format.spec],
        examples: [
            Example("ekspedit doctor", "everything, platforms included"),
            Example(
                "sudo -u ekspedit ekspedit doctor --format jsonl",
                "as the service sees it, a record for each finding"),
        ])

    static func run(_ call: Invocation, in surroundings: Surroundings) async throws(Failure) -> ExitCode {
        let (configuration, path) = try ConfigurationFile.load(call, in: surroundings)
        let checkup = Checkup(
            configuration, in: surroundings, at: SystemSurroundings.now())
        let platforms = configuration.companies.map(\.platforms.count).reduce(0, +)
        let findings =
            [
                Diagnosis.fine(
                    .configuration, path,
                    "\(Count.of(configuration.companies.count, "company", "companies")), "
                        + Count.of(platforms, "platform", "platforms"))
            ] + (await checkup.findings(askingPlatforms: !call[offline]))
        if call[Standard.format] == .jsonl {
            for finding in findings { surroundings.out.line(finding.record.text()) }
        } else {
            DiagnosisText(out: surroundings.out).write(findings)
        }
        return findings.first { $0.verdict == .trouble }?.code ?? .fine
    }
}
