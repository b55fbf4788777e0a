/// Spans as people say them: `3 days`, `2 h`, `5 min`, `8 s`.
extension Duration {
    var inWords: String {
        let seconds = components.seconds
        if seconds >= 2 * 86_400 { return "\(seconds / 86_400) days" }
        if seconds >= 2 * 3_600 { return "\(seconds / 3_600) h" }
        if seconds >= 120 { return "\(seconds / 60) min" }
        return "\(max(0, seconds)) s"
    }
}
