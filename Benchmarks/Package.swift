// swift-tools-version: 6.2
import PackageDescription

// The rooms under measurement are compiled in here through the link `House`, which leads to ../Sources: what they
// offer each other has package access, which ends at the border of a package.
let house: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
]

func room(_ name: String, uses rooms: [String] = []) -> Target {
    .target(
        name: name, dependencies: rooms.map { .byName(name: $0) }, path: "House/\(name)", swiftSettings: house
    )
}

let package = Package(
    name: "benchmarks",
    targets: [
        .systemLibrary(name: "CLibXML2", path: "House/C/CLibXML2", pkgConfig: "libxml-2.0"),
        .target(name: "CLibXML2Support", dependencies: ["CLibXML2"], path: "House/C/CLibXML2Support"),
        room("Faults"),
        room("Invoicing"),
        room("Documents", uses: ["Faults", "Invoicing", "CLibXML2", "CLibXML2Support"]),
        // Swallows results, so that the optimiser can't remove what is measured.
        .target(name: "CBlackHole"),
        .executableTarget(
            name: "DocumentsBenchmark", dependencies: ["Documents", "Invoicing", "CLibXML2", "CBlackHole"],
            swiftSettings: house),
    ],
    swiftLanguageModes: [.v6]
)
