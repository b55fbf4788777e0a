import Calendars
import Dispatching
import Foundation
import Seals
import TestSupport

@testable import ekspedit

/// How one command is tried: a call that prints records, and a call that is wrong.
struct Trial: Sendable {
    /// A call to which `--format jsonl` is added, the names of its first record, and how it ends.
    struct Records: Sendable {
        let call: [String]
        let names: [String]
        var code = ExitCode.fine
    }

    /// Nil for a command that prints no records.
    var records: Records?

    /// A call that can't do what it is asked for, and its exit code.
    let wrong: [String]
    let code: ExitCode

    /// What has to lie in the spool's folder first.
    var prepare: @Sendable (SpoolDesk) async throws -> Void = { _ in }

    private static let row = [
        "id", "company", "file", "sha256", "invoice", "state", "outcome", "duplicateOf", "legs", "type",
        "issueDate", "seller", "buyer", "payable", "currency", "trouble", "result",
        "receivedAt", "finishedAt",
    ]
    private static let order = ["order", "subject", "done", "message", "by"]
    private static let certificate = [
        "source", "subject", "issuer", "serial", "oib", "validFrom", "validUntil", "daysLeft", "state",
    ]
    private static let nowhere = ["--config", "nowhere.yaml"]

    /// By the words of the command: a new one gets its line here.
    static let all: [String: Trial] = [
        "init": Trial(wrong: ["init", "new", "--country", "XX"], code: .usage),
        "config check": Trial(
            records: Records(
                call: ["config", "check", "--config", "wrong.yaml"],
                names: ["file", "line", "column", "message", "hint"], code: .configuration),
            wrong: ["config", "check"] + nowhere, code: .configuration,
            prepare: { try $0.desk.write("spol: x\n", to: "wrong.yaml") }),
        "config show": Trial(wrong: ["config", "show"] + nowhere, code: .configuration),
        "doctor": Trial(
            records: Records(
                call: ["doctor", "--offline"], names: ["area", "subject", "verdict", "message", "remedy"]),
            wrong: ["doctor"] + nowhere, code: .configuration),

        "once": Trial(
            records: Records(call: ["once", "--wait", "60"], names: row), wrong: ["once"] + nowhere,
            code: .configuration,
            prepare: {
                _ = await $0.run("release", "prodaja/sef")
                try $0.drop("F-2")
            }),
        "run": Trial(wrong: ["run"] + nowhere, code: .configuration),
        "sandbox": Trial(wrong: ["sandbox", "--listen", "192.0.2.1:80"], code: .usage),

        "status": Trial(
            records: Records(
                call: ["status"], names: ["record", "company", "platform", "state", "count"]),
            wrong: ["status"] + nowhere, code: .configuration),
        "archive verify": Trial(
            records: Records(call: ["archive", "verify"], names: ["record", "brokenAt", "verdict"]),
            wrong: ["archive", "verify", "--company", "nobody"], code: .usage),
        "queue": Trial(
            records: Records(call: ["queue", "--state", "accepted"], names: row),
            wrong: ["queue", "--state", "nonsense"], code: .usage),
        "show": Trial(
            records: Records(
                call: ["show", "{accepted}"],
                names: ["record", "time", "actor", "leg", "from", "to", "code", "detail"]),
            wrong: ["show", "nobody"], code: .usage),

        "retry": Trial(
            records: Records(call: ["retry", "{accepted}"], names: order, code: .documentsFailed),
            wrong: ["retry", "nobody"], code: .usage),
        "hold": Trial(
            records: Records(call: ["hold", "prodaja/sef"], names: order),
            wrong: ["hold", "prodaja/nothing"],
            code: .usage),
        "release": Trial(
            records: Records(call: ["release", "prodaja/sef"], names: order),
            wrong: ["release", "prodaja/nothing"], code: .usage),
        "resolve": Trial(
            records: Records(
                call: ["resolve", "{accepted}.sef", "--as", "absent"], names: order, code: .documentsFailed),
            wrong: ["resolve", "nobody"], code: .usage),
        "republish": Trial(
            records: Records(call: ["republish", "{accepted}"], names: order),
            wrong: ["republish", "nobody"],
            code: .usage),

        "validate": Trial(
            records: Records(
                call: ["validate", "samples/F-1.json"],
                names: ["file", "syntax", "packs", "verdict", "findings"]),
            wrong: ["validate", "nowhere.xml"], code: .unreadable),
        "convert": Trial(wrong: ["convert", "--to", "ubl", "nowhere.xml"], code: .unreadable),
        "sign": Trial(
            wrong: ["sign", "nowhere.xml", "--format", "cms", "--key", "nowhere.pem"], code: .permission),
        "verify": Trial(
            records: Records(
                call: ["verify", "--any-signer", "sealed.xml"],
                names: ["file", "verdict", "kind", "covers", "signers", "reason"]),
            wrong: ["verify", "sealed.xml"], code: .usage,
            prepare: { spool in
                let issued = try ThrowAwayAuthority.sandbox(at: SystemSurroundings.now())
                    .issue(["C": "HR", "CN": "Trial"], for: .seal)
                let sealed = try XMLSigner(issued.credential).envelop(Array("<a>1</a>".utf8), id: nil)
                try spool.desk.write(String(decoding: sealed, as: UTF8.self), to: "sealed.xml")
            }),
        "cis echo": Trial(wrong: ["cis", "echo"] + nowhere, code: .configuration),
        "cis check": Trial(wrong: ["cis", "check", "x.json"] + nowhere, code: .configuration),
        "cis change": Trial(wrong: ["cis", "change", "{accepted}"], code: .usage),
        "cis tip": Trial(wrong: ["cis", "tip", "{accepted}"], code: .usage),
        "explain": Trial(
            records: Records(call: ["explain", "spool.busy"], names: ["fault", "remedy", "meaning"]),
            wrong: ["explain", "nothing"], code: .usage),

        "secret set": Trial(wrong: ["secret", "set", "sef"], code: .usage),
        "secret list": Trial(
            records: Records(
                call: ["secret", "list", "--config", "vault.yaml"], names: ["name", "setAt"]),
            wrong: ["secret", "list"] + nowhere, code: .configuration, prepare: { try await vault($0) }),
        "secret rm": Trial(wrong: ["secret", "rm", "sef"], code: .configuration),
        "secret rotate": Trial(wrong: ["secret", "rotate", "nowhere.key"], code: .configuration),
        "cert inspect": Trial(
            records: Records(call: ["cert", "inspect", "some.pem"], names: certificate),
            wrong: ["cert", "inspect", "samples/F-1.json"], code: .unreadable, prepare: certificates),
        "cert expiry": Trial(
            records: Records(call: ["cert", "expiry", "--config", "cis.yaml"], names: certificate),
            wrong: ["cert", "expiry"] + nowhere, code: .configuration, prepare: certificates),

        "purchases sync": Trial(wrong: ["purchases", "sync", "--to", "2026-01-01"], code: .usage),
        "purchases list": Trial(wrong: ["purchases", "list"] + nowhere, code: .configuration),
        "purchases accept": Trial(wrong: ["purchases", "accept", "17"] + nowhere, code: .configuration),
        "purchases reject": Trial(wrong: ["purchases", "reject", "17"], code: .usage),
        "ledger": Trial(wrong: ["ledger", "--month", "november"], code: .usage),
        "sef cancel": Trial(wrong: ["sef", "cancel", "17"], code: .usage),
        "sef storno": Trial(wrong: ["sef", "storno", "17"], code: .usage),
        "sef delete": Trial(wrong: ["sef", "delete"], code: .usage),
        "sef vat": Trial(wrong: ["sef", "vat", "17"], code: .usage),
        "sef assign": Trial(wrong: ["sef", "assign", "17"], code: .usage),
        "sef unassign": Trial(wrong: ["sef", "unassign", "17"] + nowhere, code: .configuration),
        "sef list": Trial(wrong: ["sef", "list", "--to", "2026-01-01"], code: .usage),
        "sef changes": Trial(wrong: ["sef", "changes"], code: .usage),
        "sef look": Trial(wrong: ["sef", "look", "17", "--side", "both"], code: .usage),
        "sef fetch": Trial(wrong: ["sef", "fetch", "17", "--cir", "--kind", "pdf"], code: .usage),
        "sef payments": Trial(wrong: ["sef", "payments"], code: .usage),
        "sef assignments": Trial(wrong: ["sef", "assignments", "17"] + nowhere, code: .configuration),
        "sef companies": Trial(wrong: ["sef", "companies", "extra"], code: .usage),
        "sef registered": Trial(wrong: ["sef", "registered", "RS1"], code: .usage),
        "sef update": Trial(wrong: ["sef", "update"] + nowhere, code: .configuration),
        "sef subscribe": Trial(wrong: ["sef", "subscribe"] + nowhere, code: .configuration),
        "sef codes": Trial(wrong: ["sef", "codes"] + nowhere, code: .configuration),

        "anaf login": Trial(wrong: ["anaf", "login"] + nowhere, code: .configuration),
        "anaf token": Trial(wrong: ["anaf", "token"] + nowhere, code: .configuration),

        "completion": Trial(wrong: ["completion", "csh"], code: .usage),
        "manual": Trial(wrong: ["manual", "extra"], code: .usage),
    ]

    /// Commands whose `--format` chooses something else than how they tell what they did.
    static let formatsAnotherThing: Set<String> = ["sign"]

    /// A throw-away certificate, alone and in a configuration.
    private static let certificates: @Sendable (SpoolDesk) async throws -> Void = { spool in
        let issued = try ThrowAwayAuthority.sandbox(at: SystemSurroundings.now())
            .issue(["C": "HR", "O": "PRIMJER HR12345678903", "CN": "Primjer"], for: .seal)
        try spool.desk.write(String(decoding: issued.certificate.pem(), as: UTF8.self), to: "some.pem")
        let file = spool.desk.folder.url.appending(path: "cis.p12")
        try Data(issued.pkcs12(password: Secret("lozinka"), name: "primjer")).write(to: file)
        try spool.desk.write("lozinka", to: "cis.password")
        for name in ["cis.p12", "cis.password"] {
            try FileManager.default.setAttributes(
                [.posixPermissions: 0o600],
                ofItemAtPath: spool.desk.folder.url.appending(path: name).path)
        }
        try spool.desk.write(
            """
            companies:
              primjer:
                country: HR
                vatId: HR12345678903
                name: Primjer d.o.o.
                platforms:
                  cis: { environment: sandbox, certificate: { p12: cis.p12, password: "file:cis.password" } }
            """, to: "cis.yaml")
    }

    /// A vault with one secret, whose key the environment of the trial holds.
    private static func vault(_ spool: SpoolDesk) async throws {
        try spool.desk.write(
            spool.desk.read("ekspedit.yaml").replacing("spool: ./spool", with: "spool: ./vaulted"),
            to: "vault.yaml")
        let home = spool.desk.folder.url.appending(path: "vaulted/.ekspedit")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        _ = await spool.desk.run(
            ["secret", "set", "sef", "--config", "vault.yaml"], input: "tajna",
            environment: SpoolDesk.environment)
    }
}
