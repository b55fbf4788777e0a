/// An invoice in the terms of EN 16931.
package struct Invoice: Sendable, Hashable {
    /// BT-1: the unique number that the seller gave it.
    package var number: String

    package init(number: String) { self.number = number }
}
