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
        .systemLibrary(name: "COpenSSL", path: "House/C/COpenSSL", pkgConfig: "openssl"),
        .target(name: "COpenSSLSupport", dependencies: ["COpenSSL"], path: "House/C/COpenSSLSupport"),
        .systemLibrary(name: "CCurl", path: "House/C/CCurl", pkgConfig: "libcurl"),
        .target(name: "CCurlSupport", dependencies: ["CCurl"], path: "House/C/CCurlSupport"),
        .systemLibrary(name: "CMicrohttpd", path: "House/C/CMicrohttpd", pkgConfig: "libmicrohttpd"),
        .target(
            name: "CMicrohttpdSupport", dependencies: ["CMicrohttpd"], path: "House/C/CMicrohttpdSupport"),
        .systemLibrary(name: "CLibXML2", path: "House/C/CLibXML2", pkgConfig: "libxml-2.0"),
        .systemLibrary(name: "CArchive", path: "House/C/CArchive", pkgConfig: "libarchive"),
        .target(name: "CLibXML2Support", dependencies: ["CLibXML2"], path: "House/C/CLibXML2Support"),
        .systemLibrary(name: "CSQLite", path: "House/C/CSQLite", pkgConfig: "sqlite3"),
        .systemLibrary(name: "CQREncode", path: "House/C/CQREncode", pkgConfig: "libqrencode"),
        .target(name: "CLinux", path: "House/C/CLinux"),
        room("Faults"),
        room("Invoicing"),
        room("Archives", uses: ["CArchive"]),
        room("Documents", uses: ["Archives", "Faults", "Invoicing", "CLibXML2", "CLibXML2Support"]),
        room("Calendars", uses: ["Invoicing"]),
        room("Rules", uses: ["Faults", "Calendars", "Documents", "Invoicing"]),
        room(
            "Seals",
            uses: [
                "Faults", "Calendars", "Invoicing", "CLibXML2", "CLibXML2Support", "COpenSSL",
                "COpenSSLSupport",
            ]),
        room("Wire", uses: ["Faults", "CCurl", "CCurlSupport", "CMicrohttpd", "CMicrohttpdSupport"]),
        room("Spool", uses: ["CLinux", "Faults"]),
        room("Journal", uses: ["Faults", "Calendars", "CSQLite"]),
        room("Sandbox", uses: ["Calendars", "Archives", "Documents", "Invoicing", "Seals", "Wire"]),
        room(
            "Platforms",
            uses: ["Faults", "Calendars", "Archives", "Documents", "Invoicing", "Rules", "Seals", "Wire"]),
        room("Reports", uses: ["Faults", "Calendars", "Documents", "Invoicing", "Rules", "CQREncode"]),
        room(
            "Dispatching",
            uses: [
                "Faults", "Calendars", "Invoicing", "Archives", "Spool", "Documents", "Seals", "Wire",
                "Journal", "Rules", "Platforms", "Reports",
            ]),
        // Swallows results, so that the optimiser can't remove what is measured.
        .target(name: "CBlackHole"),
        .target(name: "Timing", dependencies: ["CBlackHole", "CLibXML2"], swiftSettings: house),
        .target(name: "Specimens", dependencies: ["Invoicing"], swiftSettings: house),
        .executableTarget(
            name: "DocumentsBenchmark",
            dependencies: ["Documents", "Invoicing", "Specimens", "CBlackHole", "Timing"],
            swiftSettings: house),
        .executableTarget(
            name: "RulesBenchmark",
            dependencies: ["Documents", "Faults", "Rules", "Specimens", "CBlackHole", "Timing"],
            swiftSettings: house),
        .executableTarget(
            name: "SealsBenchmark",
            dependencies: [
                "Platforms", "Seals", "Wire", "Calendars", "Documents", "Invoicing", "CBlackHole", "Timing",
            ],
            swiftSettings: house),
        .executableTarget(
            name: "HouseBenchmark",
            dependencies: [
                "Calendars", "Dispatching", "Documents", "Faults", "Invoicing", "Journal", "Platforms",
                "Sandbox", "Seals", "Spool", "Timing", "Wire",
            ],
            swiftSettings: house),
    ],
    swiftLanguageModes: [.v6]
)
