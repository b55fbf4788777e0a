// Values: CIUS-RO 1.0.9.

extension CodeList {
    /// ISO 3166-2:RO.
    package static let countiesOfRomania = CodeList(
        "ISO 3166-2:RO counties",
        """
        RO-AB RO-AG RO-AR RO-B RO-BC RO-BH RO-BN RO-BR RO-BT RO-BV RO-BZ RO-CJ RO-CL RO-CS RO-CT RO-CV RO-DB
        RO-DJ RO-GJ RO-GL RO-GR RO-HD RO-HR RO-IF RO-IL RO-IS RO-MH RO-MM RO-MS RO-NT RO-OT RO-PH RO-SB
        RO-SJ RO-SM RO-SV RO-TL RO-TM RO-TR RO-VL RO-VN RO-VS
        """)

    /// How CIUS-RO writes the sectors of Bucharest.
    package static let sectorsOfBucharest = CodeList(
        "sectors of Bucharest",
        """
        SECTOR1 SECTOR2 SECTOR3 SECTOR4 SECTOR5 SECTOR6
        """)
}
