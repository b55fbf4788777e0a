internal import Archives
internal import Documents

extension DocumentExaminer {
    /// Whether the bytes of a self-delimiting form end before their document does: more may come.
    package static func endsEarly(_ bytes: [UInt8]) -> Bool {
        if let format = ArchiveFormat(sniffing: bytes) {
            do throws(ArchiveError) {
                _ = try Archive(checking: bytes, as: format)
                return false
            } catch {
                return error.kind == .incomplete
            }
        }
        switch bytes.first(where: { !blanks.contains($0) }) {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            do throws(JSONError) {
                _ = try JSONDocument(parsing: bytes)
                return false
            } catch {
                return error.isIncomplete
            }
        case UInt8(ascii: "<"): return XMLEnding.endsEarly(bytes)
        default: return false
        }
    }

    /// Blanks, and the byte order mark.
    private static let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF]
}
