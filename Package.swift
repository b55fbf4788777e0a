// swift-tools-version: 6.2
import Foundation
import PackageDescription

let checked: [SwiftSetting] =
    [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
        .strictMemorySafety(),
        // A stranger's newer compiler may know newer warnings; `make test` and `make check` set STRICT.
    ] + (Context.environment["STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)])

func library(_ name: String, _ pkgConfig: String, _ package: String) -> Target {
    .systemLibrary(name: name, path: "Sources/C/\(name)", pkgConfig: pkgConfig, providers: [.apt([package])])
}

func shim(_ name: String, over libraries: [String] = []) -> Target {
    .target(
        name: name, dependencies: libraries.map { .byName(name: $0) }, path: "Sources/C/\(name)",
        cSettings: [.enableWarning("all"), .treatAllWarnings(as: .error)])
}

func room(_ name: String, uses rooms: [String] = []) -> Target {
    .target(name: name, dependencies: rooms.map { .byName(name: $0) }, swiftSettings: checked)
}

func program(_ name: String, uses rooms: [String]) -> Target {
    .executableTarget(name: name, dependencies: rooms.map { .byName(name: $0) }, swiftSettings: checked)
}

func isFolder(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(Context.packageDirectory)/\(path)")
}

/// Folders of files that tests read and nothing compiles.
let data = [
    "Fixtures", "Golden", "Seeds", "GOBL/Golden", "GOBL/Samples", "JSONInvoice/Samples", "Ledger/Golden",
]

func tests(_ name: String, uses rooms: [String]) -> Target {
    .testTarget(
        name: name,
        dependencies: (rooms + (name == "TestSupport" ? [] : ["TestSupport"])).map { .byName(name: $0) },
        exclude: data.filter { isFolder("Tests/\(name)/\($0)") }, swiftSettings: checked)
}

// The house, bottom first: a room may use the rooms below it, never one beside or above it.
let layers: [[Target]] = [
    [
        library("CLibXML2", "libxml-2.0", "libxml2-dev"),
        library("COpenSSL", "openssl", "libssl-dev"),
        library("CArchive", "libarchive", "libarchive-dev"),
        library("CCurl", "libcurl", "libcurl4-openssl-dev"),
        library("CMicrohttpd", "libmicrohttpd", "libmicrohttpd-dev"),
        library("CSQLite", "sqlite3", "libsqlite3-dev"),
        library("CYAML", "yaml-0.1", "libyaml-dev"),
        library("CQREncode", "libqrencode", "libqrencode-dev"),
        // Calls that glibc shows only with _GNU_SOURCE, and the signal pipe.
        shim("CLinux"),
        // The commit that the program was built from, where the sources are a checkout.
        .target(
            name: "CVersion", path: "Sources/C/CVersion",
            cSettings: [
                .enableWarning("all"), .treatAllWarnings(as: .error),
                .define("EKSPEDIT_COMMIT", to: "\"\(Context.gitInformation?.currentCommit ?? "")\""),
            ]),
    ],
    [
        // Variadic functions and function-like macros, which Swift cannot reach.
        shim("CLibXML2Support", over: ["CLibXML2"]),
        shim("COpenSSLSupport", over: ["COpenSSL"]),
        shim("CCurlSupport", over: ["CCurl"]),
        shim("CMicrohttpdSupport", over: ["CMicrohttpd"]),
        room("Faults"),
    ],
    [
        room("Invoicing"),
        room("Archives", uses: ["CArchive"]),
        room("Spool", uses: ["CLinux", "Faults"]),
    ],
    [
        // A disk that fails on demand, and one in memory that can lose its power.
        room("Rehearsal", uses: ["Spool"]),
        // Moments, zones, holidays: the civil time of the countries.
        room("Calendars", uses: ["Invoicing"]),
    ],
    [
        room("Documents", uses: ["Faults", "Invoicing", "Archives", "CLibXML2", "CLibXML2Support"]),
        room(
            "Seals",
            uses: [
                "Faults", "Calendars", "Invoicing", "CLibXML2", "CLibXML2Support", "COpenSSL",
                "COpenSSLSupport",
            ]),
        room("Wire", uses: ["Faults", "CCurl", "CCurlSupport", "CMicrohttpd", "CMicrohttpdSupport"]),
    ],
    [
        room("Journal", uses: ["Faults", "Calendars", "CSQLite"]),
        room("Rules", uses: ["Faults", "Calendars", "Documents", "Invoicing"]),
        room(
            "Sandbox", uses: ["Faults", "Calendars", "Archives", "Documents", "Invoicing", "Seals", "Wire"]),
    ],
    [
        room(
            "Platforms",
            uses: ["Faults", "Calendars", "Archives", "Documents", "Invoicing", "Rules", "Seals", "Wire"]),
        room("Reports", uses: ["Faults", "Calendars", "Documents", "Invoicing", "Rules", "CQREncode"]),
    ],
    [
        room(
            "Dispatching",
            uses: [
                "Faults", "Calendars", "Invoicing", "Archives", "Spool", "Documents", "Seals", "Wire",
                "Journal", "Rules",
                "Platforms", "Reports",
            ])
    ],
    [
        room(
            "Simulation",
            uses: [
                "Faults", "Calendars", "Invoicing", "Documents", "Wire", "Journal", "Platforms", "Sandbox",
                "Dispatching", "Rules", "Seals",
            ]),
        // The HTTP face: health, metrics, API, webhooks, the web page.
        room(
            "Desk",
            uses: [
                "Faults", "Calendars", "Invoicing", "Spool", "Documents", "Seals", "Wire", "Journal",
                "Platforms",
                "Reports", "Dispatching",
            ]),
        room(
            "Settings",
            uses: [
                "Faults", "Calendars", "Invoicing", "Dispatching", "Platforms", "Reports", "Seals", "Wire",
                "CYAML",
            ]),
    ],
    [
        program("ekspedit-simulate", uses: ["Faults", "Simulation"]),
        program(
            "ekspedit",
            uses: [
                "Faults", "Calendars", "Invoicing", "Archives", "Spool", "Documents", "Seals", "Wire",
                "Journal", "Rules",
                "Sandbox", "Platforms", "Reports", "Dispatching", "Desk", "Settings", "CLinux", "CVersion",
            ]),
    ],
]

var below: Set<String> = []
for layer in layers {
    for target in layer {
        for case .byNameItem(let name, _) in target.dependencies where !below.contains(name) {
            fatalError("\(target.name) may not depend on \(name): it is not in a lower layer")
        }
    }
    below.formUnion(layer.map(\.name))
}

// A quick round in one room: `TESTS=SpoolTests,JournalTests` leaves the other tests out.
let wanted = Context.environment["TESTS"].map { $0.split(separator: ",").map(String.init) }

func isWanted(_ target: Target) -> Bool { target.type != .test || wanted?.contains(target.name) ?? true }

let package = Package(
    name: "ekspedit",
    products: [.executable(name: "ekspedit", targets: ["ekspedit"])],
    targets: (layers.flatMap(\.self) + [
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: checked),
        // What every adapter is held to, for the tests of the adapters.
        .target(
            name: "PlatformContract",
            dependencies: [
                "Calendars", "Documents", "Faults", "Invoicing", "Platforms", "Sandbox", "Seals", "Wire",
            ],
            path: "Tests/PlatformContract", swiftSettings: checked),
        // What has to hold for any bytes; shared with the fuzzers, which are a package of their own.
        .target(
            name: "Probes", dependencies: ["Archives", "Documents", "Invoicing"],
            path: "Fuzzing/Sources/Probes",
            swiftSettings: checked),
        tests("InvoicingTests", uses: ["Invoicing"]),
        tests(
            "DispatchingTests",
            uses: [
                "Calendars", "Dispatching", "Documents", "Faults", "Invoicing", "Journal", "PlatformContract",
                "Platforms", "Rehearsal", "Reports", "Sandbox", "Seals", "Spool", "Wire",
            ]),
        tests("SpoolTests", uses: ["Faults", "Rehearsal", "Spool"]),
        tests("JournalTests", uses: ["Calendars", "Faults", "Journal"]),
        tests("RulesTests", uses: ["Calendars", "Documents", "Faults", "Invoicing", "Rules"]),
        tests("DocumentsTests", uses: ["Archives", "Documents", "Faults", "Invoicing", "Probes"]),
        tests("ArchivesTests", uses: ["Archives"]),
        tests(
            "PlatformsTests",
            uses: [
                "Platforms", "Sandbox", "Calendars", "Documents", "Faults", "Invoicing", "PlatformContract",
                "Rules", "Seals", "Wire",
            ]),
        tests("CalendarsTests", uses: ["Calendars", "Invoicing"]),
        tests("SealsTests", uses: ["Seals", "Calendars", "Invoicing"]),
        tests("ReportsTests", uses: ["Calendars", "Documents", "Faults", "Invoicing", "Reports"]),
        tests(
            "CommandTests",
            uses: [
                "Calendars", "Dispatching", "Faults", "Journal", "Platforms", "Sandbox", "Seals", "Settings",
                "Wire", "ekspedit",
            ]),
        tests(
            "DeskTests",
            uses: [
                "Calendars", "Desk", "Dispatching", "Documents", "Faults", "Invoicing", "Journal",
                "Platforms", "Reports", "Seals", "Spool", "Wire",
            ]),
        tests("SettingsTests", uses: ["Calendars", "Dispatching", "Faults", "Seals", "Settings"]),
        tests("EndToEndTests", uses: ["Seals", "ekspedit"]),
        tests("SimulationTests", uses: ["Faults", "Simulation"]),
        tests("WireTests", uses: ["Wire"]),
        tests("SandboxTests", uses: ["Calendars", "Documents", "Invoicing", "Sandbox", "Wire"]),
    ]).filter(isWanted),
    swiftLanguageModes: [.v6]
)
