internal import Glibc

/// A line that somebody types and nobody sees.
enum SecretLine {
    enum Input: Sendable, Hashable {
        /// Standard input is a file or a pipe.
        case nobodyTypes
        case typed([UInt8])
        case givenUp
    }

    /// What is typed at standard input, if that is a terminal.
    ///
    /// The question is put once nothing is shown any more: what is typed from then on is neither shown nor lost.
    static func input(asking question: () -> Void) -> Input {
        guard isatty(STDIN_FILENO) == 1 else { return .nobodyTypes }
        return read(from: STDIN_FILENO, asking: question).map(Input.typed) ?? .givenUp
    }

    /// Reads one line from a terminal without showing it.
    ///
    /// - Returns: Its bytes without the line end; nil when it was given up with Ctrl-C or Ctrl-D, or the terminal can't be
    ///   kept from showing it.
    private static func read(from descriptor: Int32, asking question: () -> Void) -> [UInt8]? {
        var before = termios()
        guard unsafe tcgetattr(descriptor, &before) == 0 else { return nil }
        var silent = before
        // Signals are switched off with the echo: a program that ends in between would leave a terminal without one.
        silent.c_lflag &= ~tcflag_t(ECHO | ISIG | ICANON)
        guard unsafe tcsetattr(descriptor, TCSAFLUSH, &silent) == 0 else { return nil }
        defer { unsafe tcsetattr(descriptor, TCSAFLUSH, &before) }
        question()
        var line: [UInt8] = []
        while true {
            var byte: UInt8 = 0
            let count = unsafe Glibc.read(descriptor, &byte, 1)
            if count < 0 && errno == EINTR { continue }
            guard count == 1 else { return nil }
            switch byte {
            case 0x0A, 0x0D: return line
            case 0x03, 0x04: return nil
            case 0x08, 0x7F: removeCharacter(from: &line)
            case 0x15: line = []
            default: line.append(byte)
            }
        }
    }

    /// The last character, which may have several bytes.
    private static func removeCharacter(from line: inout [UInt8]) {
        while let last = line.popLast(), last & 0xC0 == 0x80 {}
    }
}
