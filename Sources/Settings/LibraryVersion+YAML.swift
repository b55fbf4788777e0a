internal import CYAML
package import Faults

extension LibraryVersion {
    package static var yaml: LibraryVersion {
        LibraryVersion("libyaml", unsafe String(cString: yaml_get_version_string()))
    }
}
