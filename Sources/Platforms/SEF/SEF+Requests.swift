internal import Calendars
internal import Invoicing
internal import Seals
internal import Wire

extension SEF {
    /// A request of the public API with the key.
    func request(
        _ method: HTTPRequest.Method, _ path: String, _ query: KeyValuePairs<String, String> = [:],
        accept: String = "application/json", type: String? = nil, body: [UInt8] = []
    ) -> HTTPRequest {
        var headers = [
            HTTPHeader("ApiKey", settings.apiKey.text, isSecret: true), HTTPHeader("Accept", accept),
        ]
        if let type { headers.append(HTTPHeader("Content-Type", type)) }
        return HTTPRequest(
            method, (settings.endpoint + "/api/publicApi/" + path).query(query), headers: headers, body: body)
    }

    /// Creates the document.
    func submissionCall(_ submission: Submission) -> Call {
        var query = [("requestId", submission.key)]
        if let choice = submission.facts["sendToCir"] { query.append(("sendToCir", choice)) }
        query.append(("executeValidation", settings.validates ? "true" : "false"))
        let path =
            "sales-invoice/ubl?" + query.map { "\($0.0)=\($0.1.percentEncoded)" }.joined(separator: "&")
        return Call(
            "sales-invoice/ubl",
            request(.post, path, type: "application/xml", body: submission.payload.bytes), isBinding: true)
    }

    func detailCall(_ salesId: String) -> Call {
        Call("sales-invoice", request(.get, "sales-invoice", ["invoiceId": salesId]))
    }

    func idsCall(from first: CalendarDate, to last: CalendarDate) -> Call {
        Call(
            "sales-invoice/ids",
            request(
                .post, "sales-invoice/ids", ["dateFrom": first.description, "dateTo": last.description]))
    }

    func xmlCall(_ salesId: Int) -> Call {
        Call(
            "sales-invoice/xml",
            request(.get, "sales-invoice/xml", ["invoiceId": String(salesId)], accept: "*/*"))
    }

    func versionCall() -> Call { Call("getEfakturaVersion", request(.get, "getEfakturaVersion")) }
}
