// Values: HR schematron of 2026-03-13.

extension CodeList {
    /// Table HR-TB-2: the Croatian label of a VAT category.
    package static let vatLabelsOfCroatia = CodeList(
        "Croatian VAT labels",
        """
        HR:PDV25 HR:PDV13 HR:PDV5 HR:Z HR:K HR:G HR:AE HR:E HR:POVNAK HR:PP HR:PPMV HR:O HR:N
        """)
}
