package import Calendars
internal import Documents
package import Invoicing
internal import Wire

/// A key that notifications carry, valid for one day.
struct SEFSubscription {
    let key: String
    let subscriber: String
    let day: CalendarDate
}

extension SEFSimulator {
    /// What is answered without a key.
    func openAnswer(_ method: HTTPRequest.Method, _ path: [String], _ query: SEFQuery) -> HTTPResponse? {
        switch (method, path.joined(separator: "/")) {
        case (.get, "getallcompanies"), (.get, "downloadallcompanies"):
            let left = query["includeAllStatuses"]?.lowercased() == "true" ? options.unregistered : []
            let companies = Set(documents.flatMap { [$0.head.sellerTaxNumber, $0.head.buyerTaxNumber] })
            return .json(
                200,
                .array(
                    companies.subtracting(options.unregistered).union(left).sorted().map { number in
                        [
                            "BugetCompanyNumber": nil, "RegistrationCode": nil,
                            "VatRegistrationCode": .string(number), "Name": .string("Company \(number)"),
                            "RegistrationDate": "2022-05-01T00:00:00",
                            "DeletionDate": left.contains(number) ? "2024-01-01T00:00:00" : nil,
                        ]
                    }))
        case (.post, "company/checkifcompanyregisteredonefaktura"):
            let number = query.json?["vatNumber"]?.text ?? ""
            let publicBody = query.json?["jbkjs"]?.text ?? ""
            let isThere = ![number, "JBKJS:\(publicBody)"].contains { options.unregistered.contains($0) }
            return .json(200, ["EFakturaRegisteredCompany": .bool(!number.isEmpty && isThere)])
        default: return nil
        }
    }

    mutating func referenceAnswer(
        _ method: HTTPRequest.Method, _ path: [String], _ query: SEFQuery, _ account: Account
    ) -> HTTPResponse? {
        switch (method, path.joined(separator: "/")) {
        case (.get, "getefakturaversion"): return .json(200, ["Version": "3.14.0"])
        case (.get, "get-unit-measures"): return .json(200, .array(Self.units))
        case (.put, "company/update-company"):
            updates += 1
            return HTTPResponse(200)
        case (.post, "subscribe"):
            guard let tomorrow = query.today.adding(days: 1) else { return HTTPResponse(500) }
            if let known = subscriptions.first(where: { $0.subscriber == account.key && $0.day == tomorrow })
            {
                return .text(200, known.key)
            }
            let key = uuid(subscriptions.count + 1, of: 2)
            subscriptions.append(SEFSubscription(key: key, subscriber: account.key, day: tomorrow))
            return .text(200, key)
        default: return nil
        }
    }

    func exemptionReasons() -> HTTPResponse {
        let reasons = [
            ("PDV-RS-24-1-1", "Z"), ("PDV-RS-25-1-1", "E"), ("PDV-RS-10-2-1", "AE"), ("PDV-RS-33", "SS"),
            ("PDV-RS-11-1-1", "O"), ("PDV-RS-17-4-2", "OE"), ("PDV-RS-6-1-1", "R"), ("PDV-RS-N", "N"),
        ]
        return .json(
            200,
            .array(
                reasons.enumerated().map { index, reason in
                    [
                        "ReasonId": .integer(index + 1), "Key": .string(reason.0), "Law": "ZPDV",
                        "Article": nil, "Paragraph": nil, "Point": nil, "Subpoint": nil,
                        "Text": .string(reason.0), "FreeFormNote": nil, "ActiveFrom": "2013-01-01T00:00:00",
                        "ActiveTo": nil, "Category": .string(reason.1),
                    ]
                }))
    }

    /// What the platform would post to the address for a direction's notifications, in the order of events.
    ///
    /// Only who subscribed for a day is told its changes: those of the sender's side, or of the buyer's.
    package func notifications(for key: String, on day: CalendarDate, isSale: Bool) -> [[UInt8]] {
        guard let subscription = subscriptions.first(where: { $0.subscriber == key && $0.day == day }) else {
            return []
        }
        return told(to: subscription, isSale: isSale, until: nil).sorted { $0.event < $1.event }.map(\.body)
    }

    private func told(
        to subscription: SEFSubscription, isSale: Bool, until now: Instant?
    ) -> [(event: Int, body: [UInt8])] {
        var bodies: [(event: Int, body: [UInt8])] = []
        let buyer = account(of: subscription.subscriber)?.taxNumber
        for document in documents {
            let isOwn =
                isSale
                ? document.key == subscription.subscriber
                : buyer.map { $0 == document.head.buyerTaxNumber } ?? true
            guard isOwn else { continue }
            for event in isSale ? document.events : document.purchaseEvents {
                guard now.map({ event.at <= $0 }) ?? true,
                    CivilTime(event.at, in: .belgrade).date == subscription.day,
                    case .object(var members) = document.change(
                        event, idName: isSale ? "SalesInvoiceId" : "PurchaseInvoiceId",
                        id: isSale ? document.salesId : document.purchaseId)
                else { continue }
                for index in members.indices where members[index].key == "SubscriptionKey" {
                    members[index].value = .string(subscription.key)
                }
                bodies.append((event.id, JSONValue.object(members).bytes(layout: .compact)))
            }
        }
        return bodies
    }

    /// What happened until a moment and was not told yet, as bodies of notifications.
    package mutating func takeNotifications(at now: Instant) -> [[UInt8]] {
        var bodies: [(event: Int, body: [UInt8])] = []
        for subscription in subscriptions {
            for isSale in [true, false] {
                bodies += told(to: subscription, isSale: isSale, until: now).filter {
                    !notified.contains($0.event)
                }
            }
        }
        for document in documents {
            for event in document.events + document.purchaseEvents where event.at <= now {
                notified.insert(event.id)
            }
        }
        return bodies.sorted { $0.event < $1.event }.map(\.body)
    }

    private static let units: [JSONValue] = [
        ("H87", "kom", "piece"), ("KGM", "kg", "kilogram"), ("LTR", "l", "litre"), ("MTR", "m", "metre"),
        ("HUR", "h", "hour"), ("DAY", "d", "day"), ("MON", "mes", "month"), ("KWH", "kWh", "kilowatt hour"),
    ].map { code, symbol, name in
        [
            "Code": .string(code), "Symbol": .string(symbol), "NameEng": .string(name),
            "NameSrbLtn": .string(name), "NameSrbCyr": .string(name), "IsOnShortList": true,
        ]
    }
}
