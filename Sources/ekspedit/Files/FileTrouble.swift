internal import Faults
internal import Glibc

/// A call to the file system that failed.
struct FileTrouble: Error, Sendable, Hashable {
    let operation: String
    let path: String
    let number: Int32

    var reason: String { "\(operation) \(path): \(unsafe String(cString: strerror(number)))" }

    var fault: Fault {
        switch number {
        case EACCES, EPERM, EROFS: Fault(.diskForbidden, reason)
        case ENOSPC, EDQUOT: Fault(.diskFull, reason)
        default: Fault(.diskFailed, reason)
        }
    }
}
