internal import Calendars
internal import Dispatching
internal import Documents
internal import Faults
internal import Journal
internal import Reports
internal import Wire

/// One document as the API tells it whole: the entry of a listing, its legs, its problems, its files.
struct DocumentView: Sendable {
    let entry: DocumentEntry
    let files: [ResultFile]

    init(_ entry: DocumentEntry, files: [ResultFile]) {
        self.entry = entry
        self.files = files
    }

    func record(in language: Language) -> JSONValue {
        let entry = entry.record(in: language)
        guard case .object(let members) = entry else { return entry }
        let problems = self.entry.document.findings + self.entry.legs.flatMap(\.findings)
        // What a listing says of legs is part of what is said here.
        return .object(
            members.filter { $0.key != "legs" } + [
                .init("legs", .array(self.entry.legs.map { $0.record(in: language) })),
                .init("problems", .array(problems.map { $0.told(in: language).record })),
                .init("files", .array(files.map(\.record))),
            ])
    }
}

extension LegRecord {
    func record(in language: Language) -> JSONValue {
        [
            "id": .string(id), "platform": .string(platform), "environment": .string(environment),
            "lane": .string(lane), "state": .string(state.rawValue), "platformId": JSONValue(platformId),
            "reference": JSONValue(reference), "requestId": .string(key), "revision": .integer(revision),
            "attempts": .integer(attempts), "polls": .integer(polls),
            "fault": fault.map { fault in
                [
                    "code": .string(fault.code.rawValue), "reason": .string(fault.told(in: language)),
                    "words": JSONValue(fault.words), "remedy": .string(fault.code.remedy.rawValue),
                ]
            } ?? .null,
            "nextAt": state.isServable ? .string(runAt.description) : .null,
            "deadline": JSONValue(deadline?.description),
            "submittedAt": JSONValue(submittedAt?.description),
            "acceptedAt": JSONValue(acceptedAt?.description),
            "facts": .object(
                facts.filter { $0.key != LegRecord.businessFact }.sorted { $0.key < $1.key }.map {
                    JSONValue.Member($0.key, .string($0.value))
                }),
        ]
    }
}

extension ResultFile {
    var record: JSONValue {
        ["name": .string(name), "size": .integer(bytes.count), "mediaType": .string(mediaType)]
    }

    var mediaType: String {
        switch name.split(separator: ".").last.map({ $0.lowercased() }) {
        case "json": "application/json"
        case "html": "text/html; charset=utf-8"
        case "xml": "application/xml"
        case "pdf": "application/pdf"
        case "zip": "application/zip"
        case "txt": "text/plain; charset=utf-8"
        default: "application/octet-stream"
        }
    }

    /// As a download; a page of ours is shown, closed to scripts and to the rest of the world.
    var response: HTTPResponse {
        var headers = [HTTPHeader("Content-Type", mediaType)]
        let plain = name.filter { $0.isASCII && $0 != "\"" && $0 != "\\" && !$0.isNewline }
        if name == "receipt.html" || name == "rejection.html" {
            headers += [
                HTTPHeader("Content-Disposition", "inline; filename=\"\(plain)\""),
                HTTPHeader(
                    "Content-Security-Policy",
                    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; base-uri 'none'; "
                        + "form-action 'none'; frame-ancestors 'none'"),
            ]
        } else {
            headers.append(HTTPHeader("Content-Disposition", "attachment; filename=\"\(plain)\""))
        }
        return HTTPResponse(200, headers: headers, body: bytes)
    }
}
