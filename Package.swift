// swift-tools-version: 6.3
import PackageDescription

/// Whether `guide` is built as it is installed on Linux.
///
/// That is in the embedded form of the language, which has no runtime to start, and as one static
/// file. Everything else, tests and apps among them, is built in the full language.
let isStandalone = Context.environment["GUIDE_STANDALONE"] != nil

/// The embedded form, with every function where the linker can lay it.
let embedded: [SwiftSetting] = [
  .enableExperimentalFeature("Embedded"),
  .unsafeFlags(["-Xfrontend", "-function-sections", "-gnone"]),
  // No hash of each module in the program: it differs from folder to folder.
  .unsafeFlags(["-Xfrontend", "-disable-incremental-llvm-codegen"]),
]

/// What every target is held to: the next language mode's rules, no warning, no unmarked `unsafe`.
let strict: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ] + (isStandalone ? embedded : [])

/// A program is compiled whole, from all that it uses; its modules need no machine code of their own.
let library: [SwiftSetting] =
  strict + (isStandalone ? [.unsafeFlags(["-Xfrontend", "-emit-empty-object-file"])] : [])

#if arch(arm64)
  let processor = "aarch64"
#else
  let processor = "x86_64"
#endif

/// One static file with the tables of Unicode, which the full language has in its runtime.
///
/// What short commands run lies side by side, so that starting one maps fewer pages.
/// `Tests/Benchmarks/link-order.py` writes the list anew; names that are gone do no harm.
let standalone: [LinkerSetting] =
  isStandalone
  ? [
    .unsafeFlags([
      "-use-ld=lld", "-Xclang-linker", "-static", "-Xlinker",
      "-l:../embedded/\(processor)-unknown-linux-gnu/libswiftUnicodeDataTables.a",
      "-Xlinker", "--build-id=none", "-Xlinker", "-z", "-Xlinker", "now",
      "-Xlinker", "--no-warn-symbol-ordering", "-Xlinker",
      "--symbol-ordering-file=\(Context.packageDirectory)/Sources/guide/link-order.txt",
    ])
  ] : []

let package = Package(
  name: "guide",
  platforms: [.macOS(.v26), .iOS(.v26), .tvOS(.v26), .watchOS(.v26), .visionOS(.v26)],
  products: [
    .executable(name: "guide", targets: ["guide"]),
    .executable(name: "guide-markdown", targets: ["guide-markdown"]),
    .library(name: "GuideKit", targets: ["GuideKit"]),
  ],
  targets: [
    // The arrow: bytes → Document → Guide → bytes.
    .target(name: "GuideMarkdown", swiftSettings: library),
    .target(name: "GuideModel", swiftSettings: library),
    .target(name: "GuideWords", swiftSettings: library),
    .target(
      name: "GuideTriage", dependencies: ["DangerSigns", "GuideModel", "GuideWords"],
      swiftSettings: library),
    .target(
      name: "GuideLexicon", dependencies: ["GuideModel", "GuideWords", "GuideVocabulary"],
      swiftSettings: library),
    .target(
      name: "GuideDialects", dependencies: ["GuideLexicon", "GuideModel", "GuideWords"],
      swiftSettings: library),
    .target(
      name: "GuideReading",
      dependencies: [
        "GuideMarkdown", "GuideModel", "GuideWords", "GuideLexicon", "GuideDialects",
      ],
      swiftSettings: library,
      // Square roots of zones' lengths, rounding of grades; whoever links this alone needs it too.
      linkerSettings: [.linkedLibrary("m", .when(platforms: [.linux]))]),
    .target(
      name: "GuideChecking",
      dependencies: [
        "GuideMarkdown", "GuideModel", "GuideWords", "GuideLexicon", "GuideDialects",
        "GuideReading", "GuideTriage",
      ],
      swiftSettings: library),
    .target(
      name: "GuideLibrary", dependencies: ["GuideModel", "GuideReading", "GuideWords"],
      swiftSettings: library),
    .target(name: "GuideIndex", dependencies: ["GuideWords"], swiftSettings: library),
    .target(
      name: "GuideSearch",
      dependencies: [
        "GuideIndex", "GuideModel", "GuideReading", "GuideTriage", "GuideWords",
        "SearchVocabulary",
      ],
      swiftSettings: library),
    .target(name: "GuideRendering", dependencies: ["GuideModel"], swiftSettings: library),
    .target(
      name: "GuideKit",
      dependencies: [
        "GuideMarkdown", "GuideModel", "GuideReading", "GuideChecking", "GuideLibrary",
        "GuideTriage", "GuideIndex", "GuideSearch", "GuideRendering", "GuideBuiltIn",
      ],
      swiftSettings: strict),

    // The edges: the guides that are compiled in, and the operating system.
    .target(name: "GuideContent", exclude: ["guides.index"]),
    .target(name: "GuideVocabulary", exclude: ["vocabulary.tsv", "zones.tsv"]),
    .target(
      name: "GuideBuiltIn",
      dependencies: [
        "GuideContent", "GuideModel", "GuideLibrary", "GuideIndex", "GuideSearch",
      ],
      swiftSettings: library),
    .target(
      name: "SearchVocabulary",
      exclude: [
        "stop-words.txt", "general-words.txt", "synonyms.txt", "synonyms.packed", "intents.txt",
        "alarm-words.txt", "measures.txt",
      ]),
    .target(name: "DangerSigns", exclude: ["signs.txt", "signs.packed"]),
    .target(name: "CSystem"),
    .target(name: "GuideSystem", dependencies: ["CSystem"], swiftSettings: library),

    // The programs.
    .executableTarget(
      name: "guide",
      dependencies: [
        "GuideModel", "GuideWords", "GuideReading", "GuideChecking", "GuideLibrary",
        "GuideTriage", "GuideIndex", "GuideSearch", "GuideRendering", "GuideBuiltIn",
        "GuideSystem",
      ],
      exclude: ["link-order.txt"],
      swiftSettings: strict,
      linkerSettings: standalone),
    .executableTarget(
      name: "guide-markdown", dependencies: ["GuideMarkdown", "GuideSystem"],
      swiftSettings: strict),
    .executableTarget(
      name: "guide-judge",
      dependencies: [
        "GuideTriage", "GuideSearch", "GuideRendering", "GuideReading", "GuideModel",
        "GuideMarkdown",
      ],
      swiftSettings: strict),

    .executableTarget(
      name: "guide-pack",
      dependencies: ["GuideIndex", "GuideModel", "GuideReading", "GuideSearch", "GuideTriage"],
      swiftSettings: strict),

    // Targets for a coverage-guided fuzzer; without one they build to programs that do nothing.
    .executableTarget(
      name: "fuzz-markdown", dependencies: ["GuideMarkdown"], swiftSettings: strict),
    .executableTarget(
      name: "fuzz-guide", dependencies: ["GuideReading", "GuideModel", "GuideRendering"],
      swiftSettings: strict),
    .executableTarget(
      name: "fuzz-index", dependencies: ["GuideIndex", "GuideSearch", "GuideModel"],
      swiftSettings: strict),
    .executableTarget(
      name: "fuzz-search", dependencies: ["GuideSearch", "GuideReading", "GuideModel"],
      swiftSettings: strict),
    .executableTarget(
      name: "fuzz-ask", dependencies: ["GuideSearch", "GuideTriage", "GuideReading", "GuideModel"],
      swiftSettings: strict),

    .testTarget(
      name: "GuideMarkdownTests", dependencies: ["GuideMarkdown"], swiftSettings: strict),
    .testTarget(
      name: "GuideTriageTests",
      dependencies: ["GuideTriage", "GuideModel", "GuideWords"],
      exclude: ["Wordings"], swiftSettings: strict),
    .testTarget(
      name: "GuideReadingTests",
      dependencies: [
        "GuideReading", "GuideLexicon", "GuideChecking", "GuideModel", "GuideWords",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "GuideLibraryTests",
      dependencies: ["GuideLibrary", "GuideReading", "GuideModel", "GuideWords"],
      swiftSettings: strict),
    .testTarget(
      name: "GuideRenderingTests", dependencies: ["GuideRendering", "GuideReading", "GuideModel"],
      exclude: ["Goldens", "Guides"], swiftSettings: strict),
    .testTarget(
      name: "GuideSearchTests",
      dependencies: [
        "GuideIndex", "GuideSearch", "GuideReading", "GuideModel", "GuideTriage", "GuideWords",
      ],
      swiftSettings: strict),
    .testTarget(name: "GuideSystemTests", dependencies: ["GuideSystem"], swiftSettings: strict),
    .testTarget(name: "GuideKitTests", dependencies: ["GuideKit"], swiftSettings: strict),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "guide", "guide-markdown", "GuideChecking", "GuideContent", "GuideModel", "GuideTriage",
      ],
      exclude: ["Transcripts.txt"], swiftSettings: strict),
  ],
  cLanguageStandard: .c2x
)
