internal import Probes

/// Called by libFuzzer for each input it makes up.
@c(LLVMFuzzerTestOneInput)
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
    unsafe Probes.gobl(Array(UnsafeBufferPointer(start: start, count: count)))
    return 0
}
