internal import Synchronization
package import Faults

extension SQLiteJournal: Journal {
    package func commit(_ changes: [Change]) throws(Fault) -> [Ruling] {
        guard !changes.isEmpty else { return [] }
        // A commit alone is a group of one.
        guard isInGroup else { return try group { () throws(Fault) in try commit(changes) } }
        let shelved = try shelve(changes)
        return try write { desk throws(SQLError) in
            do throws(SQLError) {
                var rulings: [Ruling] = []
                for change in changes {
                    if let ruling = try apply(change, shelved, to: &desk) { rulings.append(ruling) }
                }
                return rulings
            } catch {
                desk.failure = desk.failure ?? error
                throw error
            }
        }
    }

    private func apply(
        _ change: Change, _ shelved: [String: Shelved], to desk: inout Desk
    ) throws(SQLError) -> Ruling? {
        switch change {
        case .accept(let record, let body):
            return try desk.connection.accept(record, body, shelved[record.id])
        case .quarantine(let document):
            if let place = shelved[document] { try desk.connection.write(place, of: document) }
        case .document(let record): try desk.connection.write(record)
        case .leg(let record): try desk.connection.write(record)
        case .payload(let leg, let payload):
            try desk.connection.run(
                "REPLACE INTO payload VALUES (?, ?, ?)", .text(leg), .text(payload.fileExtension),
                .blob(payload.bytes))
        case .artefact(let leg, let payload):
            try desk.connection.run(
                """
                INSERT INTO artefact SELECT ?1, coalesce(max(number), 0) + 1, ?2, ?3 FROM artefact WHERE leg = ?1
                """, .text(leg), .text(payload.fileExtension), .blob(payload.bytes))
        case .claim(let business, let document): return try desk.connection.claim(business, for: document)
        case .release(let business, let document):
            try desk.connection.run(
                "UPDATE business SET document = NULL WHERE key = ? AND document = ?", .text(business),
                .text(document))
        case .name(let place, let stem, let document):
            return try desk.connection.name(stem, in: place, for: document)
        case .yield(let place, let name):
            try desk.connection.run(
                "UPDATE folder SET document = '' WHERE place = ? AND folded = ?", .text(place),
                .text(name.lowercased()))
        case .exchange(let record): try desk.connection.write(record)
        case .lane(let record): try desk.connection.write(record)
        case .event(let record):
            let hash = digest(Array((desk.chainEnd + "\u{1F}" + record.linkText).utf8))
            try desk.connection.write(record, hash: hash)
            desk.chainEnd = hash
        case .note(let name, let value):
            if let value {
                try desk.connection.run("REPLACE INTO note VALUES (?, ?)", .text(name), .text(value))
            } else {
                try desk.connection.run("DELETE FROM note WHERE name = ?", .text(name))
            }
        case .ledger(let record): try desk.connection.write(record)
        case .filed(let key, let files): try desk.connection.write(files, of: key)
        case .laidOut(let key): try desk.connection.markLaidOut(key)
        case .ledgerPublished(let company, let month, let edition):
            try desk.connection.run(
                "UPDATE ledger_month SET published = ? WHERE company = ? AND month = ?", .number(edition),
                .text(company), .text(month))
        }
        return nil
    }
}

// MARK: - What has to be unique

extension Connection {
    fileprivate mutating func accept(
        _ record: DocumentRecord, _ body: [UInt8], _ shelved: SQLiteJournal.Shelved?
    ) throws(SQLError) -> Ruling {
        try run(
            "INSERT OR IGNORE INTO digest VALUES (?, ?, ?)", .text(record.company), .text(record.sha256),
            .text(record.id))
        let isFresh = changes == 1
        var record = record
        var ruling = Ruling.fresh
        if !isFresh {
            let first = try rows(
                "SELECT document FROM digest WHERE company = ? AND sha256 = ?",
                [.text(record.company), .text(record.sha256)]
            ) { $0.text(0) }
            record.duplicateOf = first.first
            record.state = .waiting
            ruling = .repeats(document: record.duplicateOf ?? "")
        }
        try write(record, isNew: true)
        guard isFresh else { return ruling }
        if let shelved {
            try write(shelved, of: record.id)
        } else {
            try run("INSERT INTO body VALUES (?, ?)", .text(record.id), .blob(body))
        }
        return ruling
    }

    fileprivate mutating func claim(_ business: String, for document: String) throws(SQLError) -> Ruling {
        try run(
            """
            INSERT INTO business VALUES (?1, ?2, 1)
            ON CONFLICT (key) DO UPDATE SET document = ?2, revision = revision + 1 WHERE document IS NULL
            """, .text(business), .text(document))
        let holders = try rows(
            "SELECT document, revision FROM business WHERE key = ?", [.text(business)]
        ) { ($0.text(0), Int($0.integer(1))) }
        guard let (holder, revision) = holders.first, holder == document else {
            return .taken(by: holders.first?.0 ?? "")
        }
        return .granted(revision: revision)
    }

    fileprivate mutating func name(
        _ stem: String, in place: String, for document: String
    ) throws(SQLError) -> Ruling {
        var number = 1
        while true {
            let candidate = number == 1 ? stem : "\(stem)~\(number)"
            try run(
                "INSERT OR IGNORE INTO folder VALUES (?, ?, ?)", .text(place), .text(candidate.lowercased()),
                .text(document))
            if changes == 1 { return .named(candidate) }
            let holder = try rows(
                "SELECT document FROM folder WHERE place = ? AND folded = ?",
                [.text(place), .text(candidate.lowercased())]
            ) { $0.text(0) }
            if holder.first == document { return .named(candidate) }
            number += 1
        }
    }
}
