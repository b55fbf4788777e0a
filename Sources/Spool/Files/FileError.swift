package import Faults
internal import Glibc

/// A system call that failed: which one, on what, and why.
package struct FileError: Error, Sendable, Hashable {
    package let code: Errno
    package let operation: FileOperation
    package let name: SpoolName?

    package init(_ code: Errno, _ operation: FileOperation, _ name: SpoolName? = nil) {
        self.code = code
        self.operation = operation
        self.name = name
    }
}

extension FileError: CustomStringConvertible {
    package var description: String {
        "\(operation.rawValue)\(name.map { " “\($0)”" } ?? ""): \(code)"
    }
}

/// What was asked of the file system.
package enum FileOperation: String, Sendable, Hashable, CaseIterable {
    case openFolder = "open folder"
    case openFile = "open file"
    case createFile = "create file"
    case createUnnamed = "create unnamed file"
    case nameUnnamed = "name file"
    case read, write, list
    case status, statusOf = "status of"
    case makeFolder = "make folder"
    case removeFolder = "remove folder"
    case remove, rename, renameNew = "rename without replacing"
    case exchange
    case makeLink = "make link"
    case readLink = "read link"
    case sync, syncAll = "sync file system"
    case setMode = "set mode"
    case setGroup = "set group"
    case setAttribute = "set attribute"
    case attribute, space, lock, watch
}

/// The system's number for what went wrong.
package struct Errno: RawRepresentable, Sendable, Hashable {
    package let rawValue: Int32

    package init(rawValue: Int32) { self.rawValue = rawValue }

    package static let forbidden = Errno(rawValue: EACCES)
    package static let notPermitted = Errno(rawValue: EPERM)
    package static let notFound = Errno(rawValue: ENOENT)
    package static let exists = Errno(rawValue: EEXIST)
    package static let notEmpty = Errno(rawValue: ENOTEMPTY)
    package static let notAFolder = Errno(rawValue: ENOTDIR)
    package static let isAFolder = Errno(rawValue: EISDIR)
    package static let isALink = Errno(rawValue: ELOOP)
    package static let otherMount = Errno(rawValue: EXDEV)
    package static let interrupted = Errno(rawValue: EINTR)
    package static let failed = Errno(rawValue: EIO)
    package static let full = Errno(rawValue: ENOSPC)
    package static let overQuota = Errno(rawValue: EDQUOT)
    package static let readOnly = Errno(rawValue: EROFS)
    package static let busy = Errno(rawValue: EBUSY)
    package static let textBusy = Errno(rawValue: ETXTBSY)
    package static let invalid = Errno(rawValue: EINVAL)
    package static let unknownCall = Errno(rawValue: ENOSYS)
    package static let unsupported = Errno(rawValue: EOPNOTSUPP)
    package static let wouldBlock = Errno(rawValue: EWOULDBLOCK)
    package static let noData = Errno(rawValue: ENODATA)
    package static let stale = Errno(rawValue: ESTALE)
    package static let badDescriptor = Errno(rawValue: EBADF)
    package static let nameTooLong = Errno(rawValue: ENAMETOOLONG)
}

extension Errno: CustomStringConvertible {
    package var description: String {
        // strerror's text belongs to this thread until the next call; it is copied at once.
        guard let text = unsafe strerror(rawValue) else { return "error \(rawValue)" }
        return unsafe String(cString: text)
    }
}

extension FileError {
    /// Somebody else may do the same, or the file system may be busy: worth another try by itself.
    package var isPassing: Bool {
        [.busy, .textBusy, .interrupted, .stale, .wouldBlock].contains(code)
    }

    /// The trouble in the vocabulary of reports and exit codes.
    package var fault: Fault {
        let kind: Fault.Code =
            switch code {
            case .full, .overQuota: .diskFull
            case .forbidden, .notPermitted, .readOnly: .diskForbidden
            case .otherMount: .configurationWrong
            default: .diskFailed
            }
        return Fault(kind, description)
    }
}
