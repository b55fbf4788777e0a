/// The one-byte encodings in which old programs of the region write.
///
/// Taken only where an XML declaration names them or the channel was set to them: nothing in the bytes could tell
/// windows-1250 from iso-8859-2.
package enum CodePage: String, Sendable, CaseIterable {
    case windows1250 = "windows-1250"
    case windows1251 = "windows-1251"
    case windows1252 = "windows-1252"
    case iso88591 = "iso-8859-1"
    case iso88592 = "iso-8859-2"
    case iso88595 = "iso-8859-5"
    case iso885916 = "iso-8859-16"
}

extension CodePage {
    /// Finds a code page by a name that XML declarations use, in any case.
    package init?(named name: String) {
        let name = name.lowercased()
        let found = Self(rawValue: name) ?? Self.otherNames[name]
        guard let found else { return nil }
        self = found
    }

    private static let otherNames: [String: CodePage] = [
        "cp1250": .windows1250, "cp1251": .windows1251, "cp1252": .windows1252, "latin1": .iso88591,
        "iso_8859-1": .iso88591, "latin2": .iso88592, "iso_8859-2": .iso88592, "iso_8859-5": .iso88595,
    ]

    /// The text in UTF-8; the offset of the first byte that stands for nothing, otherwise.
    func decode(_ bytes: ArraySlice<UInt8>) -> Result<[UInt8], Undecodable> {
        let table = Self.tables[self] ?? []
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 8)
        for (index, byte) in zip(bytes.indices, bytes) {
            if byte < 0x80 {
                result.append(byte)
                continue
            }
            let scalar = table[Int(byte - 0x80)]
            // The replacement character marks the holes of a table.
            guard scalar != "\u{FFFD}" else { return .failure(Undecodable(offset: index)) }
            result.append(contentsOf: String(scalar).utf8)
        }
        return .success(result)
    }

    struct Undecodable: Error { let offset: Int }

    private static let tables: [CodePage: [Unicode.Scalar]] = Dictionary(
        uniqueKeysWithValues: upperHalves.map { ($0, Array($1.unicodeScalars)) })

    /// The characters of the bytes from 0x80 on.
    private static let upperHalves: KeyValuePairs<CodePage, String> = [
        .windows1250:
            "€\u{FFFD}‚\u{FFFD}„…†‡\u{FFFD}‰Š‹ŚŤŽŹ\u{FFFD}‘’“”•–—\u{FFFD}™š›śťžź\u{A0}ˇ˘Ł¤Ą¦§"
            + "¨©Ş«¬\u{AD}®Ż°±˛ł´µ¶·¸ąş»Ľ˝ľżŔÁÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńň"
            + "óôőö÷řůúűüýţ˙",
        .windows1251:
            "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{FFFD}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕ"
            + "їАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя",
        .windows1252:
            "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ\u{A0}¡¢£¤¥¦§"
            + "¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñò"
            + "óôõö÷øùúûüýþÿ",
        .iso88591:
            "\u{80}\u{81}\u{82}\u{83}\u{84}\u{85}\u{86}\u{87}\u{88}\u{89}\u{8A}\u{8B}\u{8C}"
            + "\u{8D}\u{8E}\u{8F}\u{90}\u{91}\u{92}\u{93}\u{94}\u{95}\u{96}\u{97}\u{98}\u{99}"
            + "\u{9A}\u{9B}\u{9C}\u{9D}\u{9E}\u{9F}\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁ"
            + "ÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ",
        .iso88592:
            "\u{80}\u{81}\u{82}\u{83}\u{84}\u{85}\u{86}\u{87}\u{88}\u{89}\u{8A}\u{8B}\u{8C}"
            + "\u{8D}\u{8E}\u{8F}\u{90}\u{91}\u{92}\u{93}\u{94}\u{95}\u{96}\u{97}\u{98}\u{99}"
            + "\u{9A}\u{9B}\u{9C}\u{9D}\u{9E}\u{9F}\u{A0}Ą˘Ł¤ĽŚ§¨ŠŞŤŹ\u{AD}ŽŻ°ą˛ł´ľśˇ¸šşťź˝žżŔÁ"
            + "ÂĂÄĹĆÇČÉĘËĚÍÎĎĐŃŇÓÔŐÖ×ŘŮÚŰÜÝŢßŕáâăäĺćçčéęëěíîďđńňóôőö÷řůúűüýţ˙",
        .iso88595:
            "\u{80}\u{81}\u{82}\u{83}\u{84}\u{85}\u{86}\u{87}\u{88}\u{89}\u{8A}\u{8B}\u{8C}"
            + "\u{8D}\u{8E}\u{8F}\u{90}\u{91}\u{92}\u{93}\u{94}\u{95}\u{96}\u{97}\u{98}\u{99}"
            + "\u{9A}\u{9B}\u{9C}\u{9D}\u{9E}\u{9F}\u{A0}ЁЂЃЄЅІЇЈЉЊЋЌ\u{AD}ЎЏАБВГДЕЖЗИЙКЛМНОПРС"
            + "ТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя№ёђѓєѕіїјљњћќ§ўџ",
        .iso885916:
            "\u{80}\u{81}\u{82}\u{83}\u{84}\u{85}\u{86}\u{87}\u{88}\u{89}\u{8A}\u{8B}\u{8C}"
            + "\u{8D}\u{8E}\u{8F}\u{90}\u{91}\u{92}\u{93}\u{94}\u{95}\u{96}\u{97}\u{98}\u{99}"
            + "\u{9A}\u{9B}\u{9C}\u{9D}\u{9E}\u{9F}\u{A0}ĄąŁ€„Š§š©Ș«Ź\u{AD}źŻ°±ČłŽ”¶·žčș»ŒœŸżÀÁ"
            + "ÂĂÄĆÆÇÈÉÊËÌÍÎÏĐŃÒÓÔŐÖŚŰÙÚÛÜĘȚßàáâăäćæçèéêëìíîïđńòóôőöśűùúûüęțÿ",
    ]
}
