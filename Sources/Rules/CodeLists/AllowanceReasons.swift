// Values: CEN EN 16931 validation artefacts 1.3.16.

extension CodeList {
    /// UNTDID 5189: why something is deducted.
    package static let allowanceReasons = CodeList(
        "UNTDID 5189 allowance reasons",
        """
        41 42 60 62 63 64 65 66 67 68 70 71 88 95 100 102 103 104 105
        """)
}
