internal import Glibc
internal import CArchive

/// One pass of the library over the bytes of a container.
@safe struct ReadHandle: ~Copyable {
    private let handle: OpaquePointer

    /// The bytes must outlive the handle.
    private init() throws(ArchiveError) {
        guard let handle = unsafe archive_read_new() else {
            throw ArchiveError(.failed, "there is no memory for reading an archive")
        }
        unsafe self.handle = handle
    }

    deinit { unsafe archive_read_free(handle) }

    /// Opens a container for the time of the work.
    static func open<Result>(
        _ bytes: [UInt8], as format: ArchiveFormat,
        _ work: (borrowing ReadHandle) throws(ArchiveError) -> Result
    ) throws(ArchiveError) -> Result {
        try TextLocale.run { () throws(ArchiveError) in
            try unsafe bytes.span.withUnsafeBytes { (buffer) throws(ArchiveError) in
                let reader = try ReadHandle()
                reader.support(format)
                guard
                    unsafe archive_read_open_memory(reader.handle, buffer.baseAddress, buffer.count)
                        == ARCHIVE_OK
                else { throw reader.error() }
                return try work(reader)
            }
        }
    }

    /// Only the one format is known to the handle: what it looks like inside is decided outside.
    private func support(_ format: ArchiveFormat) {
        switch format {
        case .zip:
            unsafe archive_read_support_format_zip_seekable(handle)
        case .sevenZip:
            unsafe archive_read_support_format_7zip(handle)
        case .tar:
            unsafe archive_read_support_format_tar(handle)
        case .tarGzip:
            unsafe archive_read_support_filter_gzip(handle)
            unsafe archive_read_support_format_tar(handle)
        case .tarXZ:
            unsafe archive_read_support_filter_xz(handle)
            unsafe archive_read_support_format_tar(handle)
        }
    }

    /// What to say about a gzip file in which no tar archive was found: it may only have been cut.
    static func explainGzip(_ bytes: [UInt8]) throws(ArchiveError) -> ArchiveError {
        try unsafe bytes.span.withUnsafeBytes { (buffer) throws(ArchiveError) in
            let reader = try ReadHandle()
            unsafe archive_read_support_filter_gzip(reader.handle)
            unsafe archive_read_support_format_raw(reader.handle)
            guard
                unsafe archive_read_open_memory(reader.handle, buffer.baseAddress, buffer.count)
                    == ARCHIVE_OK,
                try reader.next() != nil
            else { return reader.error() }
            var count = 0
            while count < 1 << 20, let part = try reader.read() { count += part.count }
            return ArchiveError(.unsupported, "the compressed file is no tar archive")
        }
    }

    /// The bytes of an `.lzma` file that expands to so many bytes.
    static func unpackLZMA(_ file: [UInt8], size: Int) throws(ArchiveError) -> [UInt8] {
        try unsafe file.span.withUnsafeBytes { (buffer) throws(ArchiveError) in
            let reader = try ReadHandle()
            unsafe archive_read_append_filter(reader.handle, ARCHIVE_FILTER_LZMA)
            unsafe archive_read_support_format_raw(reader.handle)
            guard
                unsafe archive_read_open_memory(reader.handle, buffer.baseAddress, buffer.count)
                    == ARCHIVE_OK,
                try reader.next() != nil
            else { throw reader.error() }
            var result: [UInt8] = []
            while let part = try reader.read(), result.count <= size { result += part }
            guard result.count == size else {
                throw ArchiveError(.damaged, "the header of the archive is wrong")
            }
            return result
        }
    }
}

// MARK: - Entries

extension ReadHandle {
    struct Header {
        enum Kind { case file, folder, other }

        let name: EntryName
        let kind: Kind
        let isEncrypted: Bool

        /// What the container says, for a file.
        let size: Int?
    }

    /// The next entry; nil at the end.
    borrowing func next() throws(ArchiveError) -> Header? {
        var entry: OpaquePointer?
        switch unsafe archive_read_next_header(handle, &entry) {
        case ARCHIVE_EOF: return nil
        // A warning concerns details such as an owner's name; the entry itself is there.
        case ARCHIVE_OK, ARCHIVE_WARN: break
        default: throw error()
        }
        guard unsafe archive_filter_count(handle) <= 2 else {
            throw ArchiveError(.nested, "the file is compressed more than once")
        }
        guard let entry = unsafe entry else { throw error() }
        return unsafe Header(
            name: EntryName(Self.name(of: entry)), kind: Self.kind(of: entry),
            isEncrypted: archive_entry_is_encrypted(entry) != 0,
            size: archive_entry_size_is_set(entry) != 0 ? Int(archive_entry_size(entry)) : nil)
    }

    private static func name(of entry: OpaquePointer) -> [UInt8] {
        guard let text = unsafe archive_entry_pathname(entry) ?? archive_entry_pathname_utf8(entry) else {
            return []
        }
        var bytes: [UInt8] = []
        var index = 0
        while unsafe text[index] != 0 {
            unsafe bytes.append(UInt8(bitPattern: text[index]))
            index += 1
        }
        return bytes
    }

    private static func kind(of entry: OpaquePointer) -> Header.Kind {
        if unsafe archive_entry_hardlink(entry) != nil || archive_entry_symlink(entry) != nil {
            return .other
        }
        switch unsafe archive_entry_filetype(entry) {
        // AE_IFREG and AE_IFDIR, which are macros with a cast.
        case 0o100000: return .file
        case 0o040000: return .folder
        default: return .other
        }
    }

    /// The next piece of the entry's bytes; nil at its end.
    borrowing func read() throws(ArchiveError) -> [UInt8]? {
        var count = 0
        let piece = unsafe [UInt8](unsafeUninitializedCapacity: 64 << 10) { buffer, used in
            count = unsafe archive_read_data(handle, buffer.baseAddress, buffer.count)
            used = max(0, count)
        }
        guard count >= 0 || count == Int(ARCHIVE_WARN) else { throw error() }
        return count > 0 ? piece : nil
    }

    /// What the library says, told in our words.
    borrowing func error() -> ArchiveError {
        let words = unsafe archive_error_string(handle).map { unsafe String(cString: $0) } ?? ""
        let number = unsafe archive_errno(handle)
        let lower = words.lowercased()
        let kind: ArchiveError.Kind
        if number == ENOMEM {
            kind = .failed
            // The gzip filter says nothing when nothing but its check sum is missing.
        } else if words.isEmpty || lower.contains("truncated") || lower.contains("unexpected end") {
            kind = .incomplete
        } else if lower.contains("encrypt") || lower.contains("passphrase") {
            kind = .encrypted
        } else if lower.contains("unsupported") || lower.contains("not supported") {
            kind = .unsupported
        } else {
            kind = .damaged
        }
        return ArchiveError(kind, "the archive can't be read", words: words)
    }
}
