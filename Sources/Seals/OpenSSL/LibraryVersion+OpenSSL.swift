internal import COpenSSL
package import Faults

extension LibraryVersion {
    package static var openSSL: LibraryVersion {
        LibraryVersion("OpenSSL", unsafe String(cString: OpenSSL_version(OPENSSL_VERSION_STRING)))
    }
}
