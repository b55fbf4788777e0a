import Spool
import Testing

struct WayOfAFileTests {
    @Test func `takes a dropped file, hands out its bytes and lets it go`() throws {
        let spooled = try Spooled()
        try spooled.folder("partner/a")
        try spooled.drop("partner/a/R-17.json", "{}")

        let claim = try #require(try spooled.claimed().first)
        #expect(claim.path.display == "partner/a/R-17.json")
        #expect(claim.channel == "acme")
        #expect(spooled.names("inbox/partner/a") == [])

        let (ending, bytes) = try spooled.premises.claims.bytes(of: claim, limit: 1_000)
        #expect(bytes == Array("{}".utf8))
        guard case .whole(let snapshot) = ending else {
            Issue.record("not whole: \(ending)")
            return
        }
        #expect(spooled.premises.claims.release([(claim, snapshot)]) == [.released])
        #expect(spooled.names(".ekspedit/claim") == [])
        #expect(spooled.premises.claims.release([(claim, snapshot)]) == [.released])
    }

    @Test func `finds a claimed file again after a crash, with its origin`() throws {
        let spooled = try Spooled()
        try spooled.folder("partner")
        try spooled.drop("partner/R-17.json", "{}")
        let claim = try #require(try spooled.claimed().first)

        var found: [Leftover] = []
        try spooled.premises.claims.forEachLeftover { leftover in found.append(leftover) }
        #expect(found == [.file(claim)])

        try spooled.premises.claims.putBack(claim, into: spooled.inbox)
        #expect(spooled.text("inbox/partner/R-17.json") == "{}")
        #expect(spooled.names(".ekspedit/claim") == [])
    }

    @Test(
        arguments: [Layout.folders, .flat, .mirror], [PublisherOptions.Syncing.wholeFileSystem, .eachFile])
    func `publishes once, again without change, and never over something foreign`(
        layout: Layout, syncing: PublisherOptions.Syncing
    ) throws {
        let spooled = try Spooled()
        let publisher = Publisher(
            into: spooled.outbox, options: PublisherOptions(layout: layout, syncing: syncing))
        func result(_ id: EntryID, _ text: String) -> Publication {
            Publication(
                id: id, stem: Stem(of: "R-17.json"), folders: ["partner"],
                files: [
                    ResultFile("original.json", bytes: Array("{}".utf8)),
                    ResultFile("receipt.json", bytes: Array(text.utf8)),
                ])
        }
        let first = spooled.ids.next()
        let receipt =
            switch layout {
            case .folders: "outbox/R-17/receipt.json"
            case .flat: "outbox/R-17.receipt.json"
            case .mirror: "outbox/partner/R-17/receipt.json"
            }
        #expect(publisher.publish([result(first, "one")]) == [.published])
        #expect(spooled.text(receipt) == "one")
        #expect(publisher.publish([result(first, "one")]) == [.alreadyThere])
        #expect(publisher.publish([result(first, "two")]) == [.replaced])
        #expect(spooled.text(receipt) == "two")
        #expect(publisher.publish([result(spooled.ids.next(), "foreign")]) == [.nameTaken])
        #expect(spooled.text(receipt) == "two")
        #expect(spooled.names("outbox").allSatisfy { !$0.hasPrefix(".") })
    }

    @Test func `lets one process into a spool`() throws {
        let spooled = try Spooled()
        let lock = try SpoolLock(in: spooled.premises.home)
        #expect(throws: (any Error).self) { _ = try SpoolLock(in: spooled.premises.home) }
        _ = consume lock
        _ = try SpoolLock(in: spooled.premises.home)
    }
}
