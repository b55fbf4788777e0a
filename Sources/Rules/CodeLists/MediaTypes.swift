// Values: CEN EN 16931 validation artefacts 1.3.16.

extension CodeList {
    /// What an attached file may be.
    package static let mediaTypes = CodeList(
        "media types of attachments",
        """
        application/pdf image/png image/jpeg text/csv
        application/vnd.openxmlformats-officedocument.spreadsheetml.sheet
        application/vnd.oasis.opendocument.spreadsheet
        """)
}
