/// An open file, which closes itself.
package struct OpenFile: ~Copyable {
    package let files: any FileSystem
    package let handle: Handle

    init(owning handle: Handle, in files: any FileSystem) {
        self.handle = handle
        self.files = files
    }

    deinit { files.close(handle) }

    package borrowing func status() throws(FileError) -> FileStatus { try files.status(handle) }

    /// The next bytes into the front of the buffer; 0 at the end.
    package borrowing func read(into buffer: inout [UInt8]) throws(FileError) -> Int {
        try files.read(handle, into: &buffer)
    }

    /// Everything, or an error; a disk that takes nothing without saying why is full.
    package borrowing func writeAll(_ bytes: [UInt8]) throws(FileError) {
        var position = 0
        while position < bytes.count {
            let written = try files.write(handle, bytes, from: position)
            guard written > 0 else { throw FileError(.full, .write) }
            position += written
        }
    }

    package borrowing func sync() throws(FileError) { try files.sync(handle) }
}
