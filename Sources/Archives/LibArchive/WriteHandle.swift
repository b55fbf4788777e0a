internal import CArchive

/// One archive being written into memory.
@safe struct WriteHandle: ~Copyable {
    private let handle: OpaquePointer

    init() throws(ArchiveError) {
        guard let handle = unsafe archive_write_new() else {
            throw ArchiveError(.failed, "there is no memory for writing an archive")
        }
        unsafe self.handle = handle
    }

    deinit { unsafe archive_write_free(handle) }

    /// Returns how many bytes of the buffer were used.
    consuming func write(
        _ files: [(name: String, bytes: [UInt8])], into buffer: UnsafeMutableRawBufferPointer
    ) throws(ArchiveError) -> Int {
        var used = 0
        try unsafe withUnsafeMutablePointer(to: &used) { (used) throws(ArchiveError) in
            try check(unsafe archive_write_set_format_zip(handle))
            try check(
                unsafe archive_write_set_options(handle, "zip:compression=deflate,zip:hdrcharset=UTF-8"))
            try check(unsafe archive_write_open_memory(handle, buffer.baseAddress, buffer.count, used))
            for file in files { try write(file.name, file.bytes) }
            try check(unsafe archive_write_close(handle))
        }
        return used
    }

    private borrowing func write(_ name: String, _ bytes: [UInt8]) throws(ArchiveError) {
        guard let entry = unsafe archive_entry_new() else {
            throw ArchiveError(.failed, "there is no memory for writing an archive")
        }
        defer { unsafe archive_entry_free(entry) }
        unsafe archive_entry_set_pathname_utf8(entry, name)
        unsafe archive_entry_set_size(entry, Int64(bytes.count))
        unsafe archive_entry_set_filetype(entry, 0o100000)
        unsafe archive_entry_set_perm(entry, 0o644)
        try check(unsafe archive_write_header(handle, entry))
        try unsafe bytes.span.withUnsafeBytes { (buffer) throws(ArchiveError) in
            var written = 0
            while written < buffer.count {
                let count = unsafe archive_write_data(
                    handle, buffer.baseAddress?.advanced(by: written), buffer.count - written)
                guard count > 0 else { throw error() }
                written += count
            }
        }
    }

    private borrowing func check(_ result: Int32) throws(ArchiveError) {
        guard result == ARCHIVE_OK || result == ARCHIVE_WARN else { throw error() }
    }

    private borrowing func error() -> ArchiveError {
        let words = unsafe archive_error_string(handle).map { unsafe String(cString: $0) }
        return ArchiveError(.failed, "the archive can't be written", words: words)
    }
}
