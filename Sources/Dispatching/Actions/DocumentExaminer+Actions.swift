internal import Documents
internal import Faults
internal import Invoicing
internal import Journal
internal import Platforms

extension CompanySetup {
    /// An order as a leg of the platform that it is for.
    func examine(
        _ document: JSONDocument, _ record: DocumentRecord, digest: ([UInt8]) -> String
    ) -> Examination {
        let reading = ActionReading(document.root)
        guard let order = reading.order else {
            return Examination(.invalid, syntax: "action", findings: reading.findings)
        }
        let takers = lanes.filter { lane in
            let isMeant = order.platform.map { $0 == lane.platform.traits.name } ?? true
            let isTaker =
                order.verb.amendment == nil
                ? lane.platform is any ActionTaker : lane.platform is any AmendmentTaker
            return isMeant && isTaker
        }
        guard let lane = takers.first, takers.count == 1 else {
            return Examination(
                .invalid, syntax: "action", findings: [.noTaker(takers.map(\.platform.traits.name))])
        }
        let name = lane.platform.traits.name
        var facts = [LegRecord.actionFact: order.verb.rawValue, "comment": order.comment]
        facts["number"] = order.number
        facts["reference"] =
            order.platformIds.isEmpty
            ? order.platformId : order.platformIds.joined(separator: " ")
        facts["cirId"] = order.registerId
        facts["stornoNumber"] = order.stornoNumber
        facts.merge(order.terms) { _, term in term }
        facts["vatAmount"] = order.vatAmount?.description
        facts["jbkjs"] = order.publicBody
        facts["contract"] = order.contract
        let seed = digest(Array("\(self.name)\u{1F}\(name)\u{1F}action\u{1F}\(record.sha256)".utf8))
        let leg = PreparedLeg(
            lane: lane.name, platform: name, environment: lane.platform.traits.environment,
            submission: Submission(
                key: seed, payload: Artefact(fileExtension: "json", bytes: document.bytes), facts: facts),
            business: [self.name, name, "action", record.sha256].joined(separator: "\u{1F}"))
        return Examination(
            .bound([leg]), syntax: "action",
            reasons: [
                "\(name): \(order.verb.rawValue) "
                    + (facts["cirId"] ?? facts["reference"] ?? order.number ?? "")
            ])
    }
}

extension Finding {
    fileprivate static func noTaker(_ names: [String]) -> Finding {
        let isNone = names.isEmpty
        return Finding(
            .file, "EKS-ORDER-PLATFORM", at: "/platform",
            expected: isNone ? nil : names.joined(separator: ", "),
            message: isNone
                ? "No platform of this company takes such an order."
                : "More than one platform of this company takes such an order.",
            action: isNone
                ? "Give the order on the platform itself; nothing was done."
                : "Name the platform in the order.")
    }
}
