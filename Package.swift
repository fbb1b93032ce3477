// swift-tools-version: 6.2
import PackageDescription

// The same language features for every target: explicit existentials, explicit imports, internal imports by default.
let features: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

// The engine's state holds ordered dictionaries in public, so whoever reads it imports them too.
let orderedCollections: Target.Dependency = .product(name: "OrderedCollections", package: "swift-collections")

let package = Package(
    name: "oivallus",
    defaultLocalization: "fi",
    products: [
        .executable(name: "oivallus", targets: ["oivallus"])
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    ],
    targets: [
        // C: what Swift cannot import. Glibc's overlay hides eventfd, ppoll and signalfd; ncurses hides its wide half.
        .target(name: "CSystem"),
        .target(
            name: "CTerminal",
            linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]
        ),
        // What of SQLite is variadic, which Swift cannot call; the library itself comes with GRDB.
        .target(name: "CSQLite"),
        // libvoikko is opened at run time: its dictionary may be missing, and search must still work.
        .target(name: "CVoikko"),
        // And so is Snowball's libstemmer.
        .target(name: "CStemmer"),

        // Pure values, from the bottom up.
        .target(
            name: "Resources",
            path: "Resources",
            // Bytes in the binary: nothing to install, and a moved binary still finds them.
            resources: [
                .embedInCode("agenda-basic.yaml"),
                .embedInCode("agenda-kickoff.yaml"),
                .embedInCode("agenda-case-consultation.yaml"),
                .embedInCode("agenda-timeout-dialogue.yaml"),
                .embedInCode("agenda-opera.yaml"),
                .embedInCode("agenda-final.yaml"),
                .embedInCode("document.md.mustache"),
                .embedInCode("document.txt.mustache"),
                .embedInCode("document.html.mustache"),
                .embedInCode("document.css"),
                .embedInCode("demo-roster.csv"),
                .embedInCode("demo-kickoff-fi.tsv"),
                .embedInCode("demo-kickoff-sv.tsv"),
                .embedInCode("demo-kickoff-en.tsv"),
                .embedInCode("demo-meeting-fi.tsv"),
                .embedInCode("demo-meeting-sv.tsv"),
                .embedInCode("demo-meeting-en.tsv"),
            ],
            // The optimiser takes minutes over the long literals that the embedding makes, and wins nothing.
            swiftSettings: [.unsafeFlags(["-Onone"])]
        ),
        .target(name: "TextLayout", swiftSettings: features),
        .target(
            name: "MeetingEngine",
            dependencies: [orderedCollections],
            swiftSettings: features
        ),
        .target(name: "Localization", dependencies: ["MeetingEngine"], swiftSettings: features),
        .target(
            name: "FinnishLanguage",
            dependencies: ["MeetingEngine", "CVoikko", "CStemmer"],
            swiftSettings: features
        ),
        .target(
            name: "Interchange",
            dependencies: [
                "MeetingEngine", "Localization", "Resources", "TextLayout", orderedCollections,
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: features
        ),
        .target(
            name: "Documents",
            dependencies: [
                "MeetingEngine", "Localization", "Interchange", "TextLayout", orderedCollections,
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            swiftSettings: features
        ),
        .target(
            name: "Screens",
            dependencies: ["MeetingEngine", "Localization", "TextLayout", orderedCollections],
            swiftSettings: features
        ),

        // Effects.
        .target(
            name: "MeetingStore",
            dependencies: [
                "MeetingEngine", "CSystem", "CSQLite", orderedCollections,
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            swiftSettings: features
        ),
        .target(
            name: "Terminal",
            dependencies: ["Screens", "TextLayout", "CTerminal", "CSystem"],
            swiftSettings: features
        ),
        .executableTarget(
            name: "oivallus",
            dependencies: [
                "MeetingEngine", "MeetingStore", "Screens", "Terminal", "Documents", "Localization", "Interchange",
                "FinnishLanguage", "Resources", "TextLayout", orderedCollections,
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: features
        ),

        // Tests.
        .testTarget(
            name: "MeetingEngineTests",
            dependencies: ["MeetingEngine", orderedCollections],
            swiftSettings: features
        ),
        // A disk under SQLite that counts, fills up and fails as a test says.
        .target(name: "FaultyDisk", path: "Tests/FaultyDisk", linkerSettings: [.linkedLibrary("sqlite3")]),
        // A console without a screen, for tests that kill it, race it and cut its power.
        .executableTarget(
            name: "store-probe",
            dependencies: ["MeetingStore", "MeetingEngine", "CSystem", orderedCollections],
            path: "Tests/StoreProbe",
            swiftSettings: features
        ),
        .testTarget(
            name: "MeetingStoreTests",
            dependencies: [
                "MeetingStore", "MeetingEngine", "FinnishLanguage", "CSystem", "FaultyDisk", "TestSupport",
                "store-probe",
                orderedCollections,
                .product(name: "GRDB", package: "GRDB.swift"),
            ],
            exclude: ["Fixtures"],
            swiftSettings: features
        ),
        .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: features),
        .target(
            name: "SampleMeeting",
            dependencies: ["Screens", "MeetingEngine", "Localization", "TextLayout", orderedCollections],
            path: "Tests/SampleMeeting",
            resources: [
                .embedInCode("sample-meeting-fi.tsv"),
                .embedInCode("sample-meeting-1-fi.tsv"),
                .embedInCode("sample-meeting-3-fi.tsv"),
                .embedInCode("sample-meeting-4-fi.tsv"),
                .embedInCode("sample-meeting-5-fi.tsv"),
                .embedInCode("sample-acts-fi.tsv"),
            ],
            swiftSettings: features
        ),
        .testTarget(name: "TextLayoutTests", dependencies: ["TextLayout", "TestSupport"], swiftSettings: features),
        .testTarget(
            name: "ScreensTests",
            dependencies: [
                "Screens", "MeetingEngine", "Localization", "TextLayout", "TestSupport", "SampleMeeting",
                orderedCollections,
            ],
            exclude: ["Snapshots"],
            swiftSettings: features
        ),
        .testTarget(
            name: "LocalizationTests",
            dependencies: ["Localization", "MeetingEngine"],
            swiftSettings: features
        ),
        .testTarget(
            name: "DocumentsTests",
            dependencies: [
                "Documents", "FinnishLanguage", "Interchange", "Localization", "MeetingEngine", "TextLayout",
                "SampleMeeting", orderedCollections,
            ],
            exclude: ["Snapshots"],
            swiftSettings: features
        ),
        .testTarget(
            name: "FinnishLanguageTests",
            dependencies: ["FinnishLanguage", "MeetingEngine"],
            swiftSettings: features
        ),
        .testTarget(
            name: "InterchangeTests",
            dependencies: [
                "Interchange", "MeetingEngine", "Localization", "Resources", "TestSupport", "SampleMeeting",
                orderedCollections,
            ],
            swiftSettings: features
        ),
        .testTarget(
            name: "oivallusTests",
            dependencies: [
                "oivallus", "MeetingEngine", "MeetingStore",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: features
        ),
        // The program's subcommands, each run in a home of its own, as a script runs them.
        .testTarget(
            name: "CommandTests",
            dependencies: [
                "oivallus", "TerminalHarness", "SampleMeeting", "MeetingEngine",
                .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: features
        ),
        // A terminal for tests: libvterm behind a pseudoterminal, and a program that uses nothing but the terminal layer.
        .target(name: "CVTerm", path: "Tests/CVTerm", linkerSettings: [.linkedLibrary("vterm")]),
        .target(
            name: "TerminalHarness",
            dependencies: ["CVTerm", "CSystem"],
            path: "Tests/TerminalHarness",
            swiftSettings: features
        ),
        .executableTarget(
            name: "terminal-probe",
            dependencies: ["Terminal", "Screens", "TextLayout", "CSystem"],
            path: "Tests/TerminalProbe",
            swiftSettings: features
        ),
        // The program itself in that terminal, used as a facilitator uses it.
        .testTarget(
            name: "ConsoleTests",
            dependencies: [
                "oivallus", "TerminalHarness", "SampleMeeting", "MeetingEngine", "Screens", "CSystem", "TestSupport",
                orderedCollections,
            ],
            swiftSettings: features
        ),
        .testTarget(
            name: "TerminalTests",
            dependencies: [
                "Terminal", "Screens", "TextLayout", "TerminalHarness", "CTerminal", "CSystem", "TestSupport",
                "terminal-probe",
            ],
            swiftSettings: features
        ),
    ],
    swiftLanguageModes: [.v6]
)

// What `make fuzz` builds with libFuzzer, by the module whose readers it feeds. Ordinary builds do not see these targets.
if Context.environment["OIVALLUS_FUZZ"] != nil {
    let fuzzed: [(name: String, dependencies: [Target.Dependency])] = [
        ("FuzzCaptureGrammar", ["MeetingEngine", "SampleMeeting", "Screens"]),
        ("FuzzDraftFile", ["MeetingStore"]),
        ("FuzzKeyDecoder", ["Screens", "Terminal"]),
        ("FuzzNotesFile", ["Interchange", "MeetingEngine"]),
        ("FuzzStoredLog", ["MeetingEngine", "MeetingStore", orderedCollections]),
        ("FuzzTables", ["Interchange", "MeetingEngine"]),
        ("FuzzTextLayout", ["TextLayout"]),
    ]
    for (name, dependencies) in fuzzed {
        package.targets.append(
            .executableTarget(
                name: name,
                dependencies: dependencies,
                path: "Tests/Fuzz/\(name)",
                swiftSettings: features + [.unsafeFlags(["-parse-as-library"])]
            )
        )
    }
}
