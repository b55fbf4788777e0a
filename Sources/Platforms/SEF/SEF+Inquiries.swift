internal import Calendars
internal import Documents
internal import Faults
internal import Invoicing
internal import Wire

extension SEF: Informant {
    /// What SEF can be asked about, beyond what the program asks by itself.
    package enum Topic: String, Sendable, CaseIterable {
        /// The ids of documents of some days.
        case list

        /// What became of documents on a past day.
        case changes

        /// What is known of one document.
        case look

        /// A file of one document.
        case file

        /// Payments, and who has to pay, in the central register.
        case payments, assignments

        /// Everybody who is registered, or one company.
        case companies, registered

        /// That SEF reads the company's own data from the registers anew.
        case update
    }

    package func answer(_ inquiry: Inquiry, attempt: Attempt) -> Step<Harvest<Information>> {
        guard let topic = Topic(rawValue: inquiry.topic) else { return .end(.denied(.noSuchQuestion)) }
        let side = inquiry["side"].flatMap(Side.init(rawValue:)) ?? .sale
        let id = inquiry["id"] ?? ""
        switch topic {
        case .list: return list(side, inquiry)
        case .changes: return changes(side, inquiry["day"] ?? "")
        case .look: return look(side, id)
        case .file:
            guard let kind = inquiry["kind"].flatMap(PlatformFile.init(rawValue:)) else {
                return .end(.denied(.noSuchQuestion))
            }
            if inquiry["cir"] == "true" { return registerDocument(id) }
            return fetch(kind, of: id, side, attempt: attempt).map { harvest in
                harvest.mapped { Information(file: $0) }
            }
        case .payments: return register(side == .sale ? .salePayments : .purchasePayments, id)
        case .assignments: return register(side == .sale ? .saleAssignments : .purchaseAssignments, id)
        case .companies: return companies(inquiry)
        case .registered: return registered(inquiry, attempt)
        case .update:
            return .ask(call(.updateCompany)) {
                .end(harvest($0) { _ in Information([["updated": true]]) })
            }
        }
    }

    private func list(_ side: Side, _ inquiry: Inquiry) -> Step<Harvest<Information>> {
        let days = (from: inquiry["from"] ?? "", to: inquiry["to"] ?? "")
        let query: KeyValuePairs =
            if let status = inquiry["status"] {
                ["status": status, "dateFrom": days.from, "dateTo": days.to]
            } else {
                ["dateFrom": days.from, "dateTo": days.to]
            }
        return .ask(call(side.ids, query)) {
            .end(
                harvest($0) { response in
                    // Whatever the list is called: the three sides differ in that alone.
                    let list = response.json?.children.first { $0.kind == .array }
                    return list.map { list in
                        Information(
                            list.children.compactMap(\.integer).map { id in
                                ["side": .string(side.rawValue), "id": .string(String(id))]
                            })
                    }
                })
        }
    }

    private func changes(_ side: Side, _ day: String) -> Step<Harvest<Information>> {
        .ask(call(side.changes, ["date": day])) {
            .end(
                harvest($0) { response in
                    guard let body = response.json, body.kind == .array else { return nil }
                    return Information(
                        body.children.compactMap { StatusChange($0, side.direction) }.map { change in
                            [
                                "side": .string(side.rawValue), "id": .string(change.documentId),
                                "status": .string(change.status), "at": JSONValue(change.at?.description),
                                "comment": JSONValue(change.comment), "event": .string(change.eventId),
                            ]
                        })
                })
        }
    }

    private func look(_ side: Side, _ id: String) -> Step<Harvest<Information>> {
        .ask(call(side.detail, ["invoiceId": id])) {
            .end(
                harvest($0) { response in
                    guard let body = response.json, let status = body.field("Status")?.text else {
                        return nil
                    }
                    func word(_ name: String) -> JSONValue { JSONValue(body.field(name)?.text) }
                    return Information([
                        [
                            "side": .string(side.rawValue), "id": .string(id), "status": .string(status),
                            "globalId": word("GlobUniqId"), "comment": word("Comment"),
                            "cirStatus": word("CirStatus"), "cirId": word("CirInvoiceId"),
                            "changedAt": word("LastModifiedUtc"),
                        ]
                    ])
                })
        }
    }

    private func registerDocument(_ id: String) -> Step<Harvest<Information>> {
        .ask(call(.registerXML, id: id)) {
            .end(harvest($0) { artefact(.xml, $0.body).map { Information(file: $0) } })
        }
    }

    /// The shape of these answers is not published: they are passed on as they are.
    private func register(_ operation: SEFOperation, _ id: String) -> Step<Harvest<Information>> {
        .ask(call(operation, id: id)) {
            .end(
                harvest($0) { response in
                    response.json.map { body in
                        let parts = body.kind == .array ? body.children.map { $0 } : [body]
                        return Information(parts.map { ["cirId": .string(id), "answer": JSONValue($0)] })
                    }
                })
        }
    }

    // MARK: - Companies

    private func companies(_ inquiry: Inquiry) -> Step<Harvest<Information>> {
        let isFile = inquiry["file"] == "true"
        let operation: SEFOperation = isFile ? .companiesFile : .companies
        let query: KeyValuePairs<String, String> =
            inquiry["all"] == "true" ? ["includeAllStatuses": "true"] : [:]
        return .ask(call(operation, query)) {
            .end(
                harvest($0) { response in
                    if isFile {
                        return response.body.isEmpty
                            ? nil : Information(file: Artefact(fileExtension: "json", bytes: response.body))
                    }
                    guard let body = response.json, body.kind == .array else { return nil }
                    return Information(body.children.map { company(of: $0) })
                })
        }
    }

    private func company(of row: JSONElement) -> JSONValue {
        func word(_ name: String) -> JSONValue { JSONValue(row.field(name)?.text) }
        return [
            "taxNumber": word("VatRegistrationCode"), "registration": word("RegistrationCode"),
            // The platform's own spelling.
            "publicBody": word("BugetCompanyNumber"), "name": word("Name"),
            "registeredAt": word("RegistrationDate"), "deletedAt": word("DeletionDate"),
        ]
    }

    private func registered(_ inquiry: Inquiry, _ attempt: Attempt) -> Step<Harvest<Information>> {
        let number = inquiry["taxNumber"] ?? ""
        return isRegistered(
            taxNumber: number, registration: inquiry["registration"] ?? "",
            publicBody: inquiry["publicBody"] ?? "", attempt: attempt
        ).map { harvest in
            harvest.mapped { Information([["taxNumber": .string(number), "registered": .bool($0)]]) }
        }
    }
}

extension Fault {
    fileprivate static let noSuchQuestion = Fault(
        .configurationWrong, "SEF can't be asked that; nothing was sent")
}
