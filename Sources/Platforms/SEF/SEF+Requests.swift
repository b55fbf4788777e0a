internal import Calendars
internal import Documents
internal import Invoicing
internal import Seals
internal import Wire

extension SEF {
    /// One request of the public API; the key travels only where it is needed.
    func call(
        _ operation: SEFOperation, id: String = "", _ query: KeyValuePairs<String, String> = [:],
        type: String? = nil, body: [UInt8] = []
    ) -> Call {
        var headers: [HTTPHeader] = []
        if operation.needsKey {
            headers.append(HTTPHeader("ApiKey", settings.apiKey.text, isSecret: true))
        }
        headers.append(HTTPHeader("Accept", operation.accept))
        if let type { headers.append(HTTPHeader("Content-Type", type)) }
        let path = operation.path.replacing("{id}", with: id.percentEncoded)
        let url = (settings.endpoint + "/api/publicApi/" + path).query(query)
        return Call(
            operation.name, HTTPRequest(operation.method, url, headers: headers, body: body),
            isBinding: operation.isBinding)
    }

    /// A request whose body is JSON.
    func call(_ operation: SEFOperation, id: String = "", json: JSONValue) -> Call {
        call(operation, id: id, type: "application/json", body: json.bytes(layout: .compact))
    }

    /// Creates the document: as the body itself, or as an uploaded file.
    func submissionCall(_ submission: Submission) -> Call {
        let validation = settings.validates ? "true" : "false"
        let query: KeyValuePairs =
            if let choice = submission.facts["sendToCir"] {
                ["requestId": submission.key, "sendToCir": choice, "executeValidation": validation]
            } else {
                ["requestId": submission.key, "executeValidation": validation]
            }
        guard settings.uploads else {
            return call(.submit, query, type: "application/xml", body: submission.payload.bytes)
        }
        let file = MultipartForm.Part(
            "ublFile", fileName: "\(submission.key).xml", contentType: "text/xml",
            bytes: submission.payload.bytes)
        // The boundary follows from the document: an attempt that is made again sends the same bytes.
        let form = MultipartForm([file], boundary: submission.key)
        return call(.upload, query, type: form.contentType.value, body: form.body)
    }

    func idsCall(from first: CalendarDate, to last: CalendarDate) -> Call {
        call(.saleIds, ["dateFrom": first.description, "dateTo": last.description])
    }
}
