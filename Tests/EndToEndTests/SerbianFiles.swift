import Foundation

/// Invoices of an invented Serbian company, as an exporter would drop them today.
struct SerbianFiles {
    let folder: URL

    /// The simulator takes every UUID for the key of a company.
    static let key = "5ef00000-0000-4000-8000-0000000000aa"

    var inbox: URL { folder.appending(path: "spool/vrana/inbox") }

    func configuration(sandbox: String) -> String {
        """
        spool: ./spool
        companies:
          vrana:
            country: RS
            vatId: RS999000113
            name: Bela Vrana d.o.o.
            inbox:
              - { path: ./spool/vrana/inbox, settle: 0s }
            platforms:
              sef:
                environment: sandbox
                endpoint: \(sandbox)/sef
                apiKey: "env:TEST_SEF_KEY"
                rate: { perSecond: 500, concurrent: 8 }
                retry: { schedule: [20ms, 50ms], jitter: 0.1 }
                breaker: { failures: 1000, cooldown: 1s }
        """
    }

    /// Today by the clocks of Belgrade, since SEF takes only what is issued today.
    static var today: String {
        let format = DateFormatter()
        format.locale = Locale(identifier: "en_US_POSIX")
        format.timeZone = TimeZone(identifier: "Europe/Belgrade")
        format.dateFormat = "yyyy-MM-dd"
        return format.string(from: Date())
    }

    /// Written under a temporary name and renamed, as `docs` advises.
    func drop(_ number: String, as name: String? = nil) throws {
        try FileManager.default.createDirectory(at: inbox, withIntermediateDirectories: true)
        let final = inbox.appending(path: name ?? "\(number).json")
        let temporary = inbox.appending(path: ".\(name ?? number).part")
        try Data(invoice(number).utf8).write(to: temporary)
        try FileManager.default.moveItem(at: temporary, to: final)
    }

    func invoice(_ number: String) -> String {
        """
        {
          "number": "\(number)", "issueDate": "\(Self.today)", "dueDate": "\(Self.today)", "currency": "RSD",
          "taxPointCode": "delivery",
          "specification": "urn:cen.eu:en16931:2017#compliant#urn:mfin.gov.rs:srbdt:2022",
          "seller": { "name": "Bela Vrana d.o.o.", "vatId": "RS999000113", "registration": "99000117",
            "endpoint": { "value": "999000113", "scheme": "9948" },
            "address": { "street": "Izmišljena 7", "city": "Beograd", "postCode": "11000", "country": "RS" } },
          "buyer": { "name": "Zelena Luka a.d.", "vatId": "RS999000228", "registration": "99000222",
            "endpoint": { "value": "999000228", "scheme": "9948" },
            "address": { "street": "Probna 12", "city": "Novi Sad", "postCode": "21000", "country": "RS" } },
          "delivery": { "date": "\(Self.today)" },
          "payment": [ { "means": "30", "account": { "account": "999-0000001234567-07" } } ],
          "lines": [ { "name": "Održavanje računara", "quantity": "3", "unit": "HUR", "price": "4000.00",
            "vat": "20", "vatCategory": "S" } ]
        }
        """
    }

    /// The result folders of a place, each with its report as JSON.
    func results(_ place: String, _ report: String) throws -> [String: [String: Any]] {
        let root = folder.appending(path: "spool/vrana/\(place)")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
        var results: [String: [String: Any]] = [:]
        for name in names where !name.hasPrefix(".") {
            let data = try Data(contentsOf: root.appending(path: "\(name)/\(report)"))
            results[name] = try JSONSerialization.jsonObject(with: data) as? [String: Any]
        }
        return results
    }
}
