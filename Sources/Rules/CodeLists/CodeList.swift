/// A closed list of codes, found by their bytes without making a string.
///
/// The values stand in the sources as one text per list, split when the list is first used. The table is open
/// addressed and at most half full, so a look-up reads one or two slots.
package struct CodeList: Sendable {
    /// What the list is called in a message.
    package let title: String

    /// How many codes it has.
    package let count: Int

    let bytes: [UInt8]
    let slots: [Slot]
    let longest: Int
    let foldsCase: Bool

    /// Where a code lies in ``bytes``; a length of zero marks a free slot.
    struct Slot: Sendable {
        var start: UInt32 = 0
        var length: UInt32 = 0
    }

    /// A list of codes parted by white space.
    ///
    /// With `foldingCase`, letters are compared without regard to case; the codes are then written
    ///   in capitals.
    init(_ title: String, foldingCase: Bool = false, _ text: String) {
        self.init(
            title, foldingCase: foldingCase, codes: Array(text.utf8).split(whereSeparator: \.isXMLSpace))
    }

    /// Another list with some codes more and some fewer.
    init(_ title: String, like base: CodeList, adding: String = "", without: String = "") {
        let left = Set(without.split(separator: " ").map { Array($0.utf8)[...] })
        let more = Array(adding.utf8).split(whereSeparator: \.isXMLSpace)
        self.init(
            title, foldingCase: base.foldsCase, codes: base.slices.filter { !left.contains($0) } + more)
    }

    private init(_ title: String, foldingCase: Bool, codes: [ArraySlice<UInt8>]) {
        self.title = title
        foldsCase = foldingCase
        count = codes.count
        longest = codes.map(\.count).max() ?? 0
        var capacity = 8
        while capacity < codes.count * 2 { capacity *= 2 }
        var bytes: [UInt8] = []
        var slots = [Slot](repeating: Slot(), count: capacity)
        for code in codes {
            var index = Self.hash(code.span, foldingCase: foldingCase) & (capacity - 1)
            while slots[index].length != 0 { index = (index + 1) & (capacity - 1) }
            slots[index] = Slot(start: UInt32(bytes.count), length: UInt32(code.count))
            bytes += code
        }
        self.bytes = bytes
        self.slots = slots
    }

    /// The codes in the order in which they are published.
    package var codes: [String] { slices.map { String(decoding: $0, as: UTF8.self) } }

    private var slices: [ArraySlice<UInt8>] {
        slots.filter { $0.length > 0 }.sorted { $0.start < $1.start }
            .map { bytes[Int($0.start)..<Int($0.start + $0.length)] }
    }
}
