internal import Documents

extension ReceiptContent {
    package static let schema = "ekspedit.receipt/1"

    /// The bytes of the receipt for programs.
    package var json: [UInt8] {
        let members =
            head.opening(schema: Self.schema) + [.init("outcome", .string(outcome.rawValue))] + head.closing
        return JSONValue.object(members).bytes()
    }
}
