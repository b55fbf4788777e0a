internal import Archives
package import Calendars
internal import Documents
package import Faults
package import Seals

extension ANAF {
    /// What a download holds: the document, or what is wrong with it, and the seal of the ministry.
    package struct Parcel: Sendable {
        /// The ZIP as it came: with its seal, the legal original of what was accepted.
        package let bytes: [UInt8]

        /// The document as it was uploaded, or the document of errors.
        package let content: [UInt8]

        /// What checking the seal came to; nil where there is none.
        package let seal: MinistrySeal?

        /// Other files that came along, such as a rendering.
        package let companions: [Artefact]

        /// Reads a ZIP with exactly a document and, mostly, a seal; other files are kept beside them.
        package init(
            _ bytes: [UInt8], trusting trust: MinistrySeal.Trust, at moment: Instant
        ) throws(Fault) {
            let files = try Self.files(of: bytes)
            var content: [UInt8]?
            var seal: [UInt8]?
            var companions: [Artefact] = []
            for (name, bytes) in files {
                if name.hasPrefix("semnatura"), name.hasSuffix(".xml"), seal == nil {
                    seal = bytes
                } else if name.hasSuffix(".xml"), content == nil {
                    content = bytes
                } else {
                    let dot = name.lastIndex(of: ".").map { name[name.index(after: $0)...] }
                    companions.append(Artefact(fileExtension: dot.map(String.init) ?? "bin", bytes: bytes))
                }
            }
            guard let content else { throw Self.unintelligible("the ZIP from ANAF holds no document") }
            self.bytes = bytes
            self.content = content
            self.companions = companions
            self.seal = seal.map { MinistrySeal.verify($0, over: content, trusting: trust, at: moment) }
        }

        package static func isZIP(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B]) }

        private static func files(of bytes: [UInt8]) throws(Fault) -> [(name: String, bytes: [UInt8])] {
            var limits = ArchiveLimits()
            limits.entries = 20
            limits.expanded = 64 << 20
            // The gateway before the platform may pack an already small XML very well.
            limits.alwaysAllowed = 32 << 20
            do throws(ArchiveError) {
                return try Archive(checking: bytes, as: .zip, limits: limits).files().compactMap { file in
                    let last = file.name.shown.lowercased().split(separator: "/").last.map(String.init)
                    guard let last, let bytes = file.bytes else { return nil }
                    return (last, bytes)
                }
            } catch {
                throw unintelligible("the ZIP from ANAF can't be opened: \(error.kind)")
            }
        }

        private static func unintelligible(_ reason: String) -> Fault {
            Fault(.platformUnintelligible, reason)
        }
    }
}

extension ANAF.Parcel {
    /// The sentences of a document of errors; nil for an invoice.
    var errors: [String]? {
        guard let header = ANAF.Header(content) else { return nil }
        return header.errors.flatMap(Self.sentences)
    }

    /// Several broken rules may stand in one message; each begins with the name of its step.
    static func sentences(in message: String) -> [String] {
        var parts: [String] = []
        for line in message.split(separator: "\n") {
            let line = line.drop(while: \.isWhitespace)
            let isNew = line.hasPrefix("E:") || line.hasPrefix("tipAssert=") || parts.isEmpty
            if isNew { parts.append(String(line)) } else { parts[parts.count - 1] += " \(line)" }
        }
        return parts.flatMap { part in
            part.split(separator: "||").flatMap { piece in Self.rules(in: String(piece)) }
        }
    }

    /// Cuts before every further `[BR-…]` that follows the end of the one before it.
    private static func rules(in text: String) -> [String] {
        var pieces: [String] = []
        var rest = text[...]
        while let first = rest.firstRange(of: "[BR-"),
            let next = rest[first.upperBound...].firstRange(of: "; [BR-")
        {
            pieces.append(String(rest[..<next.lowerBound]))
            rest = rest[next.lowerBound...].dropFirst(2)
        }
        pieces.append(String(rest))
        return pieces.map { String($0.trimmed) }.filter { !$0.isEmpty }
    }

    /// What a receipt shows of the seal.
    package var sealFacts: [String: String] {
        guard let seal else { return ["seal": "none"] }
        var facts = ["seal": seal.verdict.rawValue]
        facts["sealIssuer"] = seal.certificate?.issuer.commonName
        facts["sealSubject"] = seal.certificate?.subject.commonName
        return facts
    }
}

extension String {
    fileprivate var trimmed: Substring {
        let start = drop(while: \.isWhitespace)
        guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return start[...last]
    }
}
