import Dispatching
import Faults

/// A shelf without a disk.
final class MemoryShelf: PurchaseShelf {
    private(set) var files: [String: [UInt8]] = [:]
    private(set) var writes = 0

    func layOut(_ batch: [ShelfFile]) throws(Fault) -> Int {
        var written = 0
        for file in batch {
            let path = path(of: file)
            guard files[path] != file.bytes else { continue }
            files[path] = file.bytes
            written += 1
        }
        writes += written
        return written
    }

    func takeAway(_ batch: [ShelfFile]) throws(Fault) -> Int {
        let known = batch.filter { files[path(of: $0)] == $0.bytes }
        for file in known { files[path(of: file)] = nil }
        return known.count
    }

    private func path(of file: ShelfFile) -> String {
        switch file.place {
        case .ledgers: file.name
        case .month(let month): "\(month)/\(file.name)"
        case .evidence(let month): "archive/\(month)/\(file.name)"
        }
    }

    func lose(_ path: String) { files[path] = nil }

    func edit(_ path: String) { files[path] = Array("edited by hand".utf8) }

    func text(_ path: String) -> String? { files[path].map { String(decoding: $0, as: UTF8.self) } }
}
