// Values: CEN EN 16931 validation artefacts 1.3.16.

extension CodeList {
    /// UNTDID 2005: the day VAT becomes due, in UBL.
    package static let taxPoints = CodeList(
        "UNTDID 2005 tax point codes",
        """
        3 35 432
        """)

    /// UNTDID 2475: the day VAT becomes due, in CII.
    package static let taxPointsInCII = CodeList(
        "UNTDID 2475 tax point codes",
        """
        5 29 72
        """)
}
