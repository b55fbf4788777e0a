internal import COpenSSL
internal import COpenSSLSupport

/// A stream of the library that lies in memory.
@safe struct MemoryBIO: ~Copyable {
    let handle: OpaquePointer

    /// One that holds bytes to be read, or an empty one to be written into.
    init(_ bytes: [UInt8] = []) throws(CryptoError) {
        guard let handle = unsafe BIO_new(BIO_s_mem()) else { throw .library(.libraryFailed, "BIO_new") }
        guard bytes.isEmpty || (unsafe BIO_write(handle, bytes, Int32(bytes.count))) == bytes.count else {
            unsafe BIO_free_all(handle)
            throw .library(.libraryFailed, "BIO_write")
        }
        unsafe self.handle = handle
    }

    deinit { unsafe BIO_free_all(handle) }

    /// What was written and not read yet.
    var contents: [UInt8] {
        var start: UnsafeMutableRawPointer?
        let length = unsafe openssl_memory_bytes(handle, &start)
        guard length > 0, let start = unsafe start else { return [] }
        return unsafe Array(UnsafeRawBufferPointer(start: start, count: length))
    }
}
