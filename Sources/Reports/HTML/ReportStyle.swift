/// What others have to know of the look of reports.
package enum ReportStyle {
    /// The content of the one `style` element of every report, to the byte: who shows a report under a content
    /// security policy names its hash.
    package static var element: String { "\n" + StyleSheet.text + "\n" }
}
