internal import CSQLite
package import Faults

extension LibraryVersion {
    package static var sqlite: LibraryVersion {
        LibraryVersion("SQLite", unsafe String(cString: sqlite3_libversion()))
    }
}
