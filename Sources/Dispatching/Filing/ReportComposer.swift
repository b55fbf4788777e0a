internal import Documents
internal import Faults
internal import Invoicing
package import Journal
internal import Reports
internal import Spool

/// Writes what goes into a result folder: the report, the dropped bytes, what was sent and what came back.
package struct ReportComposer: Composer {
    /// Countries of the companies, for the language of the pages.
    private let countries: [String: String]

    package init(companies: [CompanySetup]) {
        countries = Dictionary(companies.map { ($0.name, $0.country) }) { first, _ in first }
    }

    package func stem(of document: DocumentRecord) -> String {
        guard let path = SpoolPath(document.path) else { return document.id }
        return Stem(of: path.name, entry: document.entry).text
    }

    /// Companions first, the report last: who waits for the report finds the rest.
    package func compose(_ result: ResultSources) -> [ResultFile] {
        if result.document.outcome == .expanded { return [ArchiveSummary.file(of: result)] }
        var files = originals(result) + sent(result) + answers(result)
        let names = files.map(\.name)
        let head = ReportHead(result, country: countries[result.document.company] ?? "")
        let findings = FindingText.decode(result.original.report)
        if result.isProvisional || result.isOvertaken {
            let content = ReceiptContent(
                head, outcome: result.isProvisional ? .pending : .refused, warnings: findings, files: names)
            files.append(ResultFile(name: "receipt.html", bytes: content.html))
            files.append(ResultFile(name: "receipt.json", bytes: content.json))
        } else if let outcome = RejectionContent.Outcome(result.document.outcome) {
            let refusals = result.legs.flatMap { FindingText.decode($0.report) }
            let own =
                result.document.outcome == .duplicateConflict
                ? FindingText.decode(result.document.report) : findings
            let content = RejectionContent(
                head, outcome: outcome, problems: own + refusals + deaths(result),
                isQuarantined: result.original.isQuarantined, files: names)
            files.append(ResultFile(name: "rejection.html", bytes: content.html))
            files.append(ResultFile(name: "rejection.json", bytes: content.json))
        } else {
            let content = ReceiptContent(head, warnings: findings, files: names)
            files.append(ResultFile(name: "receipt.html", bytes: content.html))
            files.append(ResultFile(name: "receipt.json", bytes: content.json))
        }
        return files
    }

    private func originals(_ result: ResultSources) -> [ResultFile] {
        guard !result.original.isQuarantined else { return [] }
        let name = result.document.entry ?? result.document.path
        return [ResultFile(name: "original\(FileExtension(of: name))", bytes: result.bytes)]
    }

    private func sent(_ result: ResultSources) -> [ResultFile] {
        let payloads = result.legs.compactMap { leg in result.payloads[leg.id].map { (leg, $0) } }
        return payloads.map { leg, payload in
            let stem = InvoiceRoot.begins(payload.bytes) ? "invoice" : "sent"
            let isOnly = payloads.count == 1
            return ResultFile(
                name: isOnly
                    ? "\(stem).\(payload.fileExtension)" : "\(stem).\(leg.platform).\(payload.fileExtension)",
                bytes: payload.bytes)
        }
    }

    private func answers(_ result: ResultSources) -> [ResultFile] {
        result.legs.flatMap { leg in
            var seen: [String: Int] = [:]
            return (result.artefacts[leg.id] ?? []).map { artefact in
                seen[artefact.fileExtension, default: 0] += 1
                let number = seen[artefact.fileExtension] ?? 1
                let middle = number == 1 ? "" : ".\(number)"
                return ResultFile(
                    name: "answer.\(leg.platform)\(middle).\(artefact.fileExtension)", bytes: artefact.bytes)
            }
        }
    }

    /// What is said of legs that were given up.
    private func deaths(_ result: ResultSources) -> [Finding] {
        result.legs.filter { $0.state == .dead }.map { leg in
            Finding(
                .platform, leg.fault?.code.rawValue ?? "dead",
                message:
                    "\(leg.platform) could not be reached in \(leg.attempts) tries: \(leg.fault?.reason ?? "")",
                action:
                    "Nothing was sent. Ask whoever runs Ekspedit to send it again: ekspedit retry \(leg.document)"
            )
        }
    }
}

/// The extension of a dropped name with its point, if it is a plain one.
struct FileExtension: CustomStringConvertible {
    let description: String

    init(of name: [UInt8]) {
        let last = name.split(separator: UInt8(ascii: "/")).last ?? []
        let letters =
            last.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).dropFirst().last ?? []
        let isPlain = letters.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        description =
            (1...8).contains(letters.count) && isPlain
            ? "." + String(decoding: letters, as: UTF8.self).lowercased() : ""
    }
}
