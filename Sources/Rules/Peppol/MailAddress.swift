/// What the German rules take for an e-mail address.
enum MailAddress {
    /// Something, one `@`, and at least two non-empty parts with points between them; no blank space.
    static func isPlausible(_ text: String) -> Bool {
        guard !text.utf8.contains(where: \.isXMLSpace) else { return false }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty else { return false }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
    }
}
