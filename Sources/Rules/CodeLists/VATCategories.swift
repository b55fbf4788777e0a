// Values: CEN EN 16931 validation artefacts 1.3.16; SRBDT 1.0.0.

extension CodeList {
    /// UNTDID 5305, the categories of EN 16931.
    package static let vatCategories = CodeList(
        "UNTDID 5305 VAT categories",
        """
        AE L M E S Z G O K B
        """)

    /// The Serbian categories, which are not all in UNTDID 5305.
    package static let vatCategoriesOfSerbia = CodeList(
        "Serbian VAT categories",
        """
        S AE Z E O R OE SS N
        """)
}
