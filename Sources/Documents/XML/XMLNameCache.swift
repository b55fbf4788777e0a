/// Finds the number of a name by the addresses of its two parts.
///
/// The parser keeps each name once in its dictionary, so that equal names have equal addresses for as long as the
/// parser lives.
struct XMLNameCache {
    private struct Slot {
        var local: UInt = 0
        var uri: UInt = 0
        var id: Int32 = 0
        var generation: UInt32 = 0
    }

    private var slots = ContiguousArray(repeating: Slot(), count: 512)
    private var used = 0

    /// Counts documents: the numbers of names that are not well known are good for one.
    var generation: UInt32 = 0

    mutating func id(
        local: UnsafePointer<UInt8>?, uri: UnsafePointer<UInt8>?, prefix: UnsafePointer<UInt8>?,
        own: inout [XMLTree.OwnName]
    ) -> Int32 {
        let localAddress = UInt(bitPattern: local)
        let uriAddress = UInt(bitPattern: uri)
        let index = find(localAddress, uriAddress)
        let slot = slots[index]
        if slot.local != 0 {
            if slot.id < WellKnownNames.count || slot.generation == generation { return slot.id }
        } else {
            used += 1
        }
        let id = unsafe Self.number(local: Self.text(local), uri: Self.text(uri), prefix: prefix, own: &own)
        slots[index] = Slot(local: localAddress, uri: uriAddress, id: id, generation: generation)
        if used * 2 > slots.count { grow() }
        return id
    }

    private static func number(
        local: String, uri: String, prefix: UnsafePointer<UInt8>?, own: inout [XMLTree.OwnName]
    ) -> Int32 {
        if let known = WellKnownNames.name(local, inNamespace: uri) { return known.id }
        own.append(XMLTree.OwnName(uri: uri, prefix: unsafe text(prefix), local: local))
        return WellKnownNames.count + Int32(own.count - 1)
    }

    private static func text(_ pointer: UnsafePointer<UInt8>?) -> String {
        guard let pointer = unsafe pointer else { return "" }
        return unsafe String(cString: pointer)
    }

    /// The slot of these addresses, or the free one where they belong.
    private func find(_ local: UInt, _ uri: UInt) -> Int {
        let mixed = (local ^ (uri &<< 7)) &* 0x9E37_79B9_7F4A_7C15
        let mask = slots.count - 1
        var index = Int(truncatingIfNeeded: mixed &>> 40) & mask
        while slots[index].local != 0, slots[index].local != local || slots[index].uri != uri {
            index = (index + 1) & mask
        }
        return index
    }

    private mutating func grow() {
        let old = slots
        slots = ContiguousArray(repeating: Slot(), count: old.count * 2)
        for slot in old where slot.local != 0 { slots[find(slot.local, slot.uri)] = slot }
    }
}
