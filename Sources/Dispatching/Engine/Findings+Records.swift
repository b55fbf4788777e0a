package import Faults
package import Journal

extension DocumentRecord {
    /// What was found in the document.
    package var findings: [Finding] { FindingText.decode(report) }
}

extension LegRecord {
    /// What the platform refused it for.
    package var findings: [Finding] { FindingText.decode(report) }
}
