// swift-tools-version: 6.2
import PackageDescription

// Built by `scripts/fuzz` with libFuzzer and the address sanitizer. The rooms are compiled in here through the link
// `House`, which leads to ../Sources: what they offer each other has package access, which ends at the border of a
// package.
let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    // One flag for both: of two flags the driver would take the last.
    .unsafeFlags(["-sanitize=fuzzer,address"]),
]

func room(_ name: String, uses rooms: [String] = []) -> Target {
    .target(
        name: name, dependencies: rooms.map { .byName(name: $0) }, path: "House/\(name)", swiftSettings: house
    )
}

func reader(_ name: String) -> Target {
    .executableTarget(
        name: name, dependencies: ["Probes"],
        swiftSettings: house + [.unsafeFlags(["-parse-as-library"])],
        linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])])
}

let package = Package(
    name: "fuzzing",
    targets: [
        .systemLibrary(name: "CLibXML2", path: "House/C/CLibXML2", pkgConfig: "libxml-2.0"),
        .systemLibrary(name: "CArchive", path: "House/C/CArchive", pkgConfig: "libarchive"),
        .target(name: "CLibXML2Support", dependencies: ["CLibXML2"], path: "House/C/CLibXML2Support"),
        room("Faults"),
        room("Invoicing"),
        room("Archives", uses: ["CArchive"]),
        room("Documents", uses: ["Faults", "Invoicing", "Archives", "CLibXML2", "CLibXML2Support"]),
        .target(name: "Probes", dependencies: ["Archives", "Documents", "Invoicing"], swiftSettings: house),
        reader("XMLFuzzer"),
        reader("UBLFuzzer"),
        reader("CIIFuzzer"),
        reader("JSONFuzzer"),
        reader("InvoiceFuzzer"),
        reader("GOBLFuzzer"),
        reader("ArchiveFuzzer"),
    ],
    swiftLanguageModes: [.v6]
)
