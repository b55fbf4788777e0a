import Faults
import Settings
import Testing

@Suite struct YAMLReaderTests {
    @Test func `keeps keys, values and their places`() throws {
        let tree = try YAMLReader.read(Array("a: 1\nb:\n  - 'x'\n".utf8))
        #expect(
            tree
                == YAMLNode(
                    .mapping([
                        YAMLEntry(
                            "a", at: Position(line: 1, column: 1),
                            YAMLNode(.scalar("1", isPlain: true), at: Position(line: 1, column: 4))),
                        YAMLEntry(
                            "b", at: Position(line: 2, column: 1),
                            YAMLNode(
                                .sequence([
                                    YAMLNode(.scalar("x", isPlain: false), at: Position(line: 3, column: 5))
                                ]),
                                at: Position(line: 3, column: 3))),
                    ]), at: Position(line: 1, column: 1)))
    }

    @Test func `reads an empty file as no keys`() throws {
        #expect(try YAMLReader.read([]).content == .mapping([]))
    }

    @Test(arguments: [
        ("a: 1\na: 2", "2:1"), ("a: &x 1\nb: *x", "1:4"), ("b: *x", "1:4"), ("a: !!str 1", "1:4"),
        ("a: 1\n--- \nb: 2", "2:1"), ("a: [1, 2", "2:1"), ("a:\n\t- 1", "2:1"), ("[a]: 1", "1:1"),
    ])
    func `refuses what could be read in two ways`(text: String, place: String) {
        let error = error(of: Array(text.utf8))
        #expect(error?.position.description == place, "\(String(describing: error))")
    }

    @Test func `refuses bytes that are not UTF-8`() {
        #expect(error(of: [0x61, 0x3A, 0x20, 0xFF, 0xFE])?.message.contains("not UTF-8") == true)
    }

    @Test func `refuses a tree that is too deep and a file that is too long`() {
        #expect(error(of: Array(repeating: UInt8(ascii: "["), count: 10_000)) != nil)
        #expect(error(of: Array(repeating: UInt8(ascii: "#"), count: YAMLReader.maximumBytes + 1)) != nil)
    }

    private func error(of bytes: [UInt8]) -> YAMLError? {
        do throws(YAMLError) {
            _ = try YAMLReader.read(bytes)
            return nil
        } catch {
            return error
        }
    }
}
