internal import COpenSSL

/// A password, token or key that never prints.
///
/// However it is shown (interpolated, dumped, logged by accident), it reads `‹secret›`. Its memory is wiped when the
/// last holder lets go of it.
package struct Secret: Sendable {
    private let store: Store

    package init(_ text: String) { store = Store(Array(text.utf8)) }

    package init(bytes: [UInt8]) { store = Store(bytes) }

    /// For the one call that needs it; not to be kept.
    package var bytes: [UInt8] { store.bytes }

    /// For the one call that needs it; not to be kept.
    package var text: String { String(decoding: store.bytes, as: UTF8.self) }

    package var isEmpty: Bool { store.bytes.isEmpty }
}

extension Secret: Hashable {
    package static func == (left: Secret, right: Secret) -> Bool {
        isEqualInConstantTime(left.bytes, right.bytes)
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(store.bytes) }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { "‹secret›" }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

extension Secret {
    /// The bytes in memory of their own, which is overwritten at the end.
    @safe private final class Store: Sendable {
        private nonisolated(unsafe) let memory: UnsafeMutableBufferPointer<UInt8>

        init(_ bytes: [UInt8]) {
            unsafe memory = .allocate(capacity: bytes.count)
            _ = unsafe memory.initialize(fromContentsOf: bytes)
        }

        deinit {
            unsafe OPENSSL_cleanse(memory.baseAddress, memory.count)
            unsafe memory.deallocate()
        }

        var bytes: [UInt8] { unsafe Array(memory) }
    }
}
