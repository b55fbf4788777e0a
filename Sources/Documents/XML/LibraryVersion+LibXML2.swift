internal import CLibXML2Support
package import Faults

extension LibraryVersion {
    package static var libXML2: LibraryVersion {
        // 20914 is 2.9.14; a development version has letters behind the number.
        let text = unsafe String(cString: libxml2_version())
        guard let number = Int(text.prefix { $0.isNumber }) else { return LibraryVersion("libxml2", text) }
        return LibraryVersion("libxml2", "\(number / 10_000).\(number / 100 % 100).\(number % 100)")
    }
}
