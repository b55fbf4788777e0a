/// An element of a ``Sheet``, as a number.
///
/// Numbers go up in document order. All questions about an element are put to its sheet, so that nothing has to
/// be retained or released while rules run.
package struct Node: Sendable, Hashable {
    package let index: Int32

    package init(index: Int32) { self.index = index }
}
