internal import CCurl
package import Faults

extension LibraryVersion {
    package static var curl: LibraryVersion {
        LibraryVersion(
            "libcurl", unsafe String(cString: curl_version_info(CURLVERSION_FIRST).pointee.version))
    }
}
