internal import Documents
internal import Faults

extension Verdict {
    /// The verdict as a Schematron report (SVRL), for programs that read the output of official validators.
    ///
    /// The title is the name of the document.
    package func svrl(title: String) -> [UInt8] {
        var writer = XMLWriter()
        writer.group(
            "svrl:schematron-output", isRequired: true,
            XMLWriter.Attribute("xmlns:svrl", "http://purl.oclc.org/dsdl/svrl"),
            XMLWriter.Attribute("title", title),
            XMLWriter.Attribute("schemaVersion", packs.joined(separator: " "))
        ) { writer in
            for layer in layers {
                // What could not be asked was not active; a finding says so.
                if case .skipped = layer.state { continue }
                writer.element(
                    "svrl:active-pattern", nil, isRequired: true, XMLWriter.Attribute("name", layer.name))
            }
            for finding in findings {
                writer.group(
                    "svrl:failed-assert", isRequired: true, XMLWriter.Attribute("id", finding.id),
                    XMLWriter.Attribute("flag", finding.severity.rawValue),
                    XMLWriter.Attribute("location", finding.at.isEmpty ? "/" : finding.at),
                    XMLWriter.Attribute("test", "")
                ) { writer in
                    writer.element("svrl:text", Self.words(of: finding))
                }
            }
        }
        return writer.bytes
    }

    /// All that is known of a problem, in one sentence or two.
    private static func words(of finding: Finding) -> String {
        var words = finding.message
        if let found = finding.found { words += " Found: \(found)." }
        if let expected = finding.expected { words += " Expected: \(expected)." }
        return words
    }
}
