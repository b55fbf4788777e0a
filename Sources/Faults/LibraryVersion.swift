/// A library that the program is linked with, as it reports itself at run time.
package struct LibraryVersion: Sendable, Hashable {
    package let name: String
    package let number: String

    package init(_ name: String, _ number: String) {
        self.name = name
        self.number = number
    }
}
