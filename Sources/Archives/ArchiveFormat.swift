/// The containers that are expanded.
package enum ArchiveFormat: String, Sendable, CaseIterable {
    case zip
    case tar
    case tarGzip = "tar.gz"
    case tarXZ = "tar.xz"
    case sevenZip = "7z"
}

extension ArchiveFormat {
    /// What the first bytes say; the name of a file says nothing.
    package init?(sniffing bytes: [UInt8]) {
        if Self.isZIP(bytes) {
            self = .zip
        } else if bytes.starts(with: [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]) {
            self = .sevenZip
        } else if bytes.starts(with: [0x1F, 0x8B]) {
            self = .tarGzip
        } else if bytes.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00]) {
            self = .tarXZ
        } else if Self.isTar(bytes) {
            self = .tar
        } else {
            return nil
        }
    }

    /// A local header, or the end record of an empty archive, or the mark of a spanned one.
    private static func isZIP(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 4, bytes[0] == UInt8(ascii: "P"), bytes[1] == UInt8(ascii: "K") else {
            return false
        }
        return [[3, 4], [5, 6], [6, 6], [7, 8]].contains([bytes[2], bytes[3]])
    }

    /// The check sum of the first header decides, so that formats older than `ustar` are seen, too.
    private static func isTar(_ bytes: [UInt8]) -> Bool {
        guard bytes.count >= 512, bytes[0] != 0 else { return false }
        var written = 0
        var hasDigit = false
        for byte in bytes[148..<156] {
            if (0x30...0x37).contains(byte) {
                written = written << 3 | Int(byte - 0x30)
                hasDigit = true
            } else if byte != 0x20 || hasDigit {
                break
            }
        }
        var sum = 8 * 0x20
        for (offset, byte) in bytes[..<512].enumerated() where !(148..<156).contains(offset) {
            sum += Int(byte)
        }
        return hasDigit && written == sum
    }

    /// Whether the bytes begin like any packed file, also of a kind that is not expanded here.
    package static func isPacked(_ bytes: [UInt8]) -> Bool {
        if ArchiveFormat(sniffing: bytes) != nil { return true }
        let others: [[UInt8]] = [
            Array("Rar!".utf8), Array("BZh".utf8), [0x28, 0xB5, 0x2F, 0xFD], [0x04, 0x22, 0x4D, 0x18],
            Array("MSCF".utf8), [0x1F, 0x9D], [0x1F, 0xA0], Array("!<arch>\n".utf8), Array("xar!".utf8),
            Array("LZIP".utf8), [0x5D, 0x00, 0x00], Array("070701".utf8), Array("070707".utf8),
        ]
        return others.contains { bytes.starts(with: $0) }
    }
}
