internal import CQREncode

/// A QR code: a square of dark and light modules.
///
/// Model 2, the smallest version that holds the text, with error correction level L, which is what Croatian receipts ask
/// for at least.
@safe struct QRCode {
    /// How many modules a side has.
    let width: Int
    private let isDark: [Bool]

    /// Nil when the text is empty, contains a zero byte, or is too long for any version.
    init?(_ text: String) {
        guard !text.isEmpty, !text.utf8.contains(0),
            let code = unsafe QRcode_encodeString8bit(text, 0, QR_ECLEVEL_L)
        else { return nil }
        defer { unsafe QRcode_free(code) }
        width = unsafe Int(code.pointee.width)
        let modules = unsafe UnsafeBufferPointer(start: code.pointee.data, count: width * width)
        // The lowest bit is the colour; the others tell what a module is for.
        isDark = unsafe modules.map { $0 & 1 == 1 }
    }

    subscript(row: Int, column: Int) -> Bool { isDark[row * width + column] }

    /// The modules that stay light around it, as the standard wants.
    static let quietZone = 4

    /// The code as a drawing that scales to any size and prints sharply.
    var svg: String {
        let side = width + 2 * Self.quietZone
        var path = ""
        for row in 0..<width {
            var column = 0
            while column < width {
                var length = 0
                while column + length < width, self[row, column + length] { length += 1 }
                if length > 0 {
                    path += "M\(column + Self.quietZone) \(row + Self.quietZone)h\(length)v1h-\(length)z"
                }
                column += max(1, length)
            }
        }
        return #"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \#(side) \#(side)" role="img" "#
            + #"aria-label="QR" shape-rendering="crispEdges"><path fill="white" d="M0 0h\#(side)v\#(side)H0z"/>"#
            + #"<path fill="black" d="\#(path)"/></svg>"#
    }
}
