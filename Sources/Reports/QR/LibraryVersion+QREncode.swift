internal import CQREncode
package import Faults

extension LibraryVersion {
    package static var qrencode: LibraryVersion {
        LibraryVersion("qrencode", unsafe String(cString: QRcode_APIVersionString()))
    }
}
