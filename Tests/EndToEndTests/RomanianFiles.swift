import Foundation

/// Invoices of an invented Romanian company, and an application that is registered with ANAF.
struct RomanianFiles {
    let folder: URL

    var inbox: URL { folder.appending(path: "spool/ursul/inbox") }

    /// What opens the vault.
    static let vaultKey = ["EKSPEDIT_VAULT_KEY": String(repeating: "0f", count: 32)]

    /// A configuration whose ANAF is at an address, with a login of its own when there is an address for it.
    func write(sandbox: String, redirect: String?) throws {
        let secret = folder.appending(path: "app.secret")
        try Data("taina-4711\n".utf8).write(to: secret)
        try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: secret.path)
        let application = redirect.map {
            """
                    clientId: app-1
                    clientSecret: "file:app.secret"
                    redirectUri: \($0)
            """
        }
        let text = """
            spool: ./spool
            listen: off
            companies:
              ursul:
                country: RO
                vatId: RO999000335
                name: Ursul Inventat S.R.L.
                inbox:
                  - { path: ./spool/ursul/inbox, settle: 0s }
                platforms:
                  anaf:
                    environment: sandbox
                    endpoint: \(sandbox)/anaf
                    retry: { schedule: [200ms, 1s], jitter: 0.1 }
                    breaker: { failures: 1000, cooldown: 1s }
            """ + "\n" + (application ?? "")
        try text.write(to: folder.appending(path: "ekspedit.yaml"), atomically: true, encoding: .utf8)
    }

    func drop(_ number: String) throws {
        try FileManager.default.createDirectory(at: inbox, withIntermediateDirectories: true)
        let temporary = inbox.appending(path: ".\(number).part")
        try Data(invoice(number).utf8).write(to: temporary)
        try FileManager.default.moveItem(at: temporary, to: inbox.appending(path: "\(number).json"))
    }

    private func invoice(_ number: String) -> String {
        """
        {
          "number": "\(number)", "issueDate": "2026-11-20", "dueDate": "2026-12-05", "currency": "RON",
          "specification": "urn:cen.eu:en16931:2017#compliant#urn:efactura.mfinante.ro:CIUS-RO:1.0.1",
          "seller": { "name": "Ursul Inventat S.R.L.", "vatId": "RO999000335", "registration": "J40/99999/2020",
            "address": { "street": "Strada Exemplului 5", "city": "SECTOR1", "region": "RO-B", "country": "RO" } },
          "buyer": { "name": "Vulpea Probei S.A.", "vatId": "RO999000440", "registration": "J12/99998/2020",
            "address": { "street": "Strada Testului 8", "city": "Cluj-Napoca", "region": "RO-CJ",
              "country": "RO" } },
          "payment": [ { "means": "30", "account": { "account": "RO60XXXX0001234567890123" } } ],
          "lines": [ { "name": "Întreținere", "quantity": "3", "unit": "HUR", "price": "400.00", "vat": "21",
            "vatCategory": "S" } ]
        }
        """
    }

    /// The names of the results in a place.
    func results(_ place: String) -> Set<String> {
        let folder = folder.appending(path: "spool/ursul/\(place)")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return Set(names.filter { $0.hasPrefix("R-") })
    }
}
