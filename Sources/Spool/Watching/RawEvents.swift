/// The events of one read, as the kernel lays them out: watch, mask, cookie, length of the name, the name.
struct RawEvents {
    struct Event: Hashable {
        let watch: Int32
        let mask: UInt32
        let name: SpoolName?
    }

    private(set) var all: [Event] = []

    init() {}

    init(_ buffer: UnsafeRawBufferPointer) {
        let head = 16
        var position = 0
        while position + head <= buffer.count {
            let watch = unsafe buffer.loadUnaligned(fromByteOffset: position, as: Int32.self)
            let mask = unsafe buffer.loadUnaligned(fromByteOffset: position + 4, as: UInt32.self)
            let length = unsafe Int(buffer.loadUnaligned(fromByteOffset: position + 12, as: UInt32.self))
            guard position + head + length <= buffer.count else { return }
            let name = unsafe buffer[position + head..<position + head + length].prefix { $0 != 0 }
            all.append(Event(watch: watch, mask: mask, name: unsafe SpoolName(Array(name))))
            position += head + length
        }
    }
}
