import Foundation
import Testing

/// Looks for secrets in every byte below a folder.
struct SecretSearch {
    private struct Needle {
        let name: String
        let bytes: Data
    }

    private let home: URL
    private var needles: [Needle] = []

    init(in home: URL) { self.home = home }

    /// A secret in the forms in which it could slip out: as it is, in hexadecimal, in base64.
    mutating func add(_ name: String, _ secret: Data) {
        precondition(secret.count >= 8, "what is too short is found by chance")
        needles.append(Needle(name: name, bytes: secret))
        let hex = secret.map { String(Int($0) + 256, radix: 16).suffix(2) }.joined()
        needles.append(Needle(name: "\(name) in hexadecimal", bytes: Data(hex.utf8)))
        needles.append(Needle(name: "\(name) in HEXADECIMAL", bytes: Data(hex.uppercased().utf8)))
        // Without the last group, which depends on what follows.
        let base64 = secret.base64EncodedString().prefix(secret.count / 3 * 4)
        needles.append(Needle(name: "\(name) in base64", bytes: Data(base64.utf8)))
    }

    /// A private key, by what follows its public half: exponent, primes, coefficient.
    mutating func add(privateKey path: String) throws {
        let key = try Data(contentsOf: home.appending(path: path))
        for start in stride(from: 288, to: key.count - 48, by: 48) {
            add("byte \(start) of the private key", key[start..<start + 48])
        }
    }

    /// Nothing of it stands in any of the files, of which there are at least so many.
    func expectNothing(among count: Int) throws {
        #expect(needles.count > 20)
        var leaks: [String] = []
        var searched = 0
        let files = try #require(FileManager.default.enumerator(atPath: home.path))
        for case let name as String in files {
            // Where secrets live: keys, and the vault, which is searched all the same.
            guard !name.hasPrefix("keys/"), name != ".unsearched" else { continue }
            guard let content = try? Data(contentsOf: home.appending(path: name)) else { continue }
            searched += 1
            for needle in needles where content.range(of: needle.bytes) != nil {
                leaks.append("\(needle.name) stands in \(name)")
            }
        }
        #expect(leaks.isEmpty, "\(leaks.joined(separator: "\n"))")
        #expect(searched > count)
    }
}
