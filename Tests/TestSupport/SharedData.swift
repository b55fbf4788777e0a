package import Foundation

/// The official test instances, rule tables and schemas, which lie beside the checkout and are never part of it.
package enum SharedData {
    package static let folder: URL? = {
        let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let shared = checkout.deletingLastPathComponent().appending(path: "shared")
        return FileManager.default.fileExists(atPath: shared.path(percentEncoded: false)) ? shared : nil
    }()

    package static var isPresent: Bool { folder != nil }

    package static let absence =
        "needs ../shared (official test instances), which is not beside this checkout"
}
