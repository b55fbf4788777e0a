import Foundation

/// Receipts of an invented Croatian company, as a till would drop them now.
struct CroatianFiles {
    let folder: URL

    var inbox: URL { folder.appending(path: "spool/galeb/inbox") }

    /// A configuration whose CIS is at an address.
    func configuration(endpoint: String, more: String = "") -> String {
        """
        spool: ./spool
        companies:
          galeb:
            country: HR
            vatId: HR99900011116
            name: Plavi Galeb d.o.o.
            inbox:
              - { path: ./spool/galeb/inbox, settle: 0s }
            platforms:
              cis:
                environment: sandbox
                endpoint: \(endpoint)\(more.isEmpty ? "" : "\n        " + more)
                retry: { schedule: [200ms, 1s], jitter: 0.1 }
                breaker: { failures: 3, cooldown: 1s }
        """
    }

    /// Now by the clocks of Zagreb.
    private static func now(_ pattern: String) -> String {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(identifier: "Europe/Zagreb")
        format.dateFormat = pattern
        return format.string(from: Date())
    }

    func drop(_ number: Int) throws {
        try FileManager.default.createDirectory(at: inbox, withIntermediateDirectories: true)
        let temporary = inbox.appending(path: ".R-\(number).part")
        try Data(receipt(number).utf8).write(to: temporary)
        try FileManager.default.moveItem(at: temporary, to: inbox.appending(path: "R-\(number).json"))
    }

    private func receipt(_ number: Int) -> String {
        """
        {
          "number": "\(number)/P1/1", "issueDate": "\(Self.now("yyyy-MM-dd"))", "currency": "EUR",
          "seller": { "name": "Plavi Galeb d.o.o.", "vatId": "HR99900011116" },
          "cis": { "issueTime": "\(Self.now("HH:mm:ss"))", "operatorOib": "99900033338", "payment": "cash" },
          "lines": [ { "name": "Kava s mlijekom", "quantity": "2", "price": "2.00", "vat": "25" } ]
        }
        """
    }

    /// The report of one result, as JSON.
    func report(_ place: String) throws -> [String: Any] {
        let data = try Data(contentsOf: folder.appending(path: "spool/galeb/\(place)"))
        return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }

    /// What the only leg of a receipt says.
    func leg(_ report: [String: Any]) -> [String: Any] {
        (report["legs"] as? [[String: Any]])?.first ?? [:]
    }
}
