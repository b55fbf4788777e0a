internal import CMicrohttpd
package import Faults

extension LibraryVersion {
    package static var microhttpd: LibraryVersion {
        LibraryVersion("libmicrohttpd", unsafe String(cString: MHD_get_version()))
    }
}
