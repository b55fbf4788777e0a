package import Faults
internal import Synchronization

/// A journal that lives as long as the process: for the sandbox's trial runs, for simulation and for tests.
///
/// Keeps the promises of ``Journal`` between commits, so a simulated crash of everything else finds it as a real
/// one finds the file.
package final class MemoryJournal: Sendable {
    struct State {
        var documents: [String: DocumentRecord] = [:]
        var bodies: [String: [UInt8]] = [:]
        var digests: [String: String] = [:]
        var business: [String: (document: String?, revision: Int)] = [:]
        var folders: [String: String] = [:]
        var legs: [String: LegRecord] = [:]
        var payloads: [String: Payload] = [:]
        var artefacts: [String: [Payload]] = [:]
        var exchanges: [String: ExchangeRecord] = [:]
        var lanes: [String: LaneRecord] = [:]

        /// The order in which each lane serves its legs.
        var queues: [String: LaneQueue] = [:]
        var events: [EventRecord] = []
        var notes: [String: String] = [:]
        var ledger: [LedgerRecord.Key: LedgerRecord] = [:]
        var filed: [LedgerRecord.Key: [FiledBytes]] = [:]
        var months: [MonthName: (edition: Int, published: Int)] = [:]
    }

    let state = Mutex(State())

    package init() {}
}

extension MemoryJournal: Journal {
    package func commit(_ changes: [Change]) throws(Fault) -> [Ruling] {
        state.withLock { state in changes.compactMap { state.apply($0) } }
    }

    package func group<Value: Sendable>(_ work: () throws(Fault) -> Value) throws(Fault) -> Value {
        let before = state.withLock { $0 }
        do throws(Fault) {
            return try work()
        } catch {
            state.withLock { $0 = before }
            throw error
        }
    }
}

extension MemoryJournal.State {
    mutating func apply(_ change: Change) -> Ruling? {
        switch change {
        case .accept(let record, let body): return accept(record, body)
        // In memory there is one place for all.
        case .quarantine: break
        case .document(let record): documents[record.id] = record
        case .leg(let record):
            if let before = legs.updateValue(record, forKey: record.id) {
                queues[before.lane]?.remove(before)
            }
            queues[record.lane, default: LaneQueue()].insert(record)
        case .payload(let leg, let payload): payloads[leg] = payload
        case .artefact(let leg, let payload): artefacts[leg, default: []].append(payload)
        case .claim(let key, let document): return claim(key, for: document)
        case .release(let key, let document):
            if let held = business[key], held.document == document { business[key] = (nil, held.revision) }
        case .name(let place, let stem, let document): return name(stem, in: place, for: document)
        case .yield(let place, let name): folders["\(place)\u{1F}\(name.lowercased())"] = ""
        case .exchange(let record): exchanges[record.id] = record
        case .lane(let record): lanes[record.name] = record
        case .event(let record): events.append(record)
        case .note(let name, let value): notes[name] = value
        case .ledger(let record): write(record)
        case .filed(let key, let files): filed[key] = files
        case .laidOut(let key): ledger[key]?.isLaidOut = true
        case .ledgerPublished(let company, let month, let edition):
            months[MonthName(company: company, month: month)]?.published = edition
        }
        return nil
    }

    private mutating func accept(_ record: DocumentRecord, _ body: [UInt8]) -> Ruling {
        let key = "\(record.company)\u{1F}\(record.sha256)"
        var record = record
        guard let first = digests[key] else {
            digests[key] = record.id
            documents[record.id] = record
            bodies[record.id] = body
            return .fresh
        }
        record.duplicateOf = first
        record.state = .waiting
        documents[record.id] = record
        return .repeats(document: first)
    }

    private mutating func claim(_ key: String, for document: String) -> Ruling {
        let held = business[key]
        if let holder = held?.document {
            return holder == document ? .granted(revision: held?.revision ?? 1) : .taken(by: holder)
        }
        let revision = (held?.revision ?? 0) + 1
        business[key] = (document, revision)
        return .granted(revision: revision)
    }

    private mutating func name(_ stem: String, in place: String, for document: String) -> Ruling {
        var number = 1
        while true {
            let candidate = number == 1 ? stem : "\(stem)~\(number)"
            let key = "\(place)\u{1F}\(candidate.lowercased())"
            guard let holder = folders[key], holder != document else {
                folders[key] = document
                return .named(candidate)
            }
            number += 1
        }
    }
}
