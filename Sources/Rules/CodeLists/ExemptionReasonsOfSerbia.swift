// Values: the platform's list of April 2022 with what later lists added; only its online list is authoritative.

extension CodeList {
    /// Why no VAT is charged in Serbia: the keys of the platform's codebook, by VAT category.
    package static let exemptionReasonsOfSerbia: [(category: StaticString, keys: CodeList)] = [
        (
            "AE",
            CodeList(
                "Serbian reasons for category AE",
                """
                PDV-RS-10-2-1 PDV-RS-10-2-2 PDV-RS-10-2-3 PDV-RS-10-2-4 PDV-RS-10-2-5-1
                PDV-RS-10-2-5-2 PDV-RS-10-2-5-3 PDV-RS-36b-6
                """)
        ),
        (
            "E",
            CodeList(
                "Serbian reasons for category E",
                """
                PDV-RS-25-1-1 PDV-RS-25-1-1a PDV-RS-25-1-2 PDV-RS-25-1-3 PDV-RS-25-1-4
                PDV-RS-25-1-5 PDV-RS-25-1-6 PDV-RS-25-1-7 PDV-RS-25-1-8 PDV-RS-25-2-1
                PDV-RS-25-2-2 PDV-RS-25-2-3 PDV-RS-25-2-3a PDV-RS-25-2-3b PDV-RS-25-2-5
                PDV-RS-25-2-6 PDV-RS-25-2-7 PDV-RS-25-2-8 PDV-RS-25-2-9 PDV-RS-25-2-10
                PDV-RS-25-2-11 PDV-RS-25-2-12 PDV-RS-25-2-13 PDV-RS-25-2-14 PDV-RS-25-2-15
                PDV-RS-25-2-16 PDV-RS-25-2-17 PDV-RS-25-2-18 PDV-RS-25-2-19
                """)
        ),
        (
            "Z",
            CodeList(
                "Serbian reasons for category Z",
                """
                PDV-RS-24-1-1 PDV-RS-24-1-2 PDV-RS-24-1-3 PDV-RS-24-1-5 PDV-RS-24-1-5a
                PDV-RS-24-1-6 PDV-RS-24-1-6a PDV-RS-24-1-7 PDV-RS-24-1-7a PDV-RS-24-1-8
                PDV-RS-24-1-9 PDV-RS-24-1-10 PDV-RS-24-1-11 PDV-RS-24-1-12 PDV-RS-24-1-13
                PDV-RS-24-1-14 PDV-RS-24-1-15 PDV-RS-24-1-16-1 PDV-RS-24-1-16-2 PDV-RS-24-1-16-3
                PDV-RS-24-1-16-4 PDV-RS-24-1-16a PDV-RS-24-1-16b PDV-RS-24-1-16v PDV-RS-24-1-16g
                PDV-RS-24-1-17 PDV-RS-61
                """)
        ),
        (
            "R",
            CodeList(
                "Serbian reasons for category R",
                """
                PDV-RS-6-1-1 PDV-RS-6a
                """)
        ),
        (
            "O",
            CodeList(
                "Serbian reasons for category O",
                """
                PDV-RS-11-1-1 PDV-RS-11-1-2 PDV-RS-11-1-3 PDV-RS-11-1-4 PDV-RS-11-1-5
                PDV-RS-11-3 PDV-RS-12-4 PDV-RS-12-6-1 PDV-RS-12-6-2 PDV-RS-12-6-3
                PDV-RS-12-6-4-1 PDV-RS-12-6-4-2 PDV-RS-12-6-4-3 PDV-RS-12-6-4-4 PDV-RS-12-6-4-5
                PDV-RS-12-6-5 PDV-RS-12-6-6 PDV-RS-12-6-7-1 PDV-RS-12-6-7-2 PDV-RS-12-6-7-3
                PDV-RS-12-6-7-4 PDV-RS-12-6-7-5 PDV-RS-12-6-7-6 PDV-RS-12-6-7-7 PDV-RS-12-6-7-8
                PDV-RS-12-6-7-9 PDV-RS-12-6-7-10 PDV-RS-12-6-7-11 PDV-RS-12-6-7-12 PDV-RS-12-6-8
                PDV-RS-12-6-9 PDV-RS-12-9 PDV-RS-17-4-2 PDV-RS-17-4-3
                """)
        ),
        (
            "OE",
            CodeList(
                "Serbian reasons for category OE",
                """
                PDV-RS-17-4-2 PDV-RS-17-4-3 PDV-RS-4-4-2NP PDV-RS-5-4-2NP PDV-RS-3NP-ostalo
                PDV-RS-9
                """)
        ),
        (
            "SS",
            CodeList(
                "Serbian reasons for category SS",
                """
                PDV-RS-33 PDV-RS-35-7 PDV-RS-36-5 PDV-RS-36b-4
                """)
        ),
        (
            "N",
            CodeList(
                "Serbian reasons for category N",
                """
                PDV-RS-N PDV-RS-3-DZ PDV-RS-4 PDV-RS-5
                """)
        ),
    ]
}
