// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors everywhere: a warning that is let through once is never read again.
let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// A library of the house. Its `imports` are its arrows in ARCHITECTURE.md.
func module(_ name: String, imports: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: imports, swiftSettings: strict)
}

/// The tests of one module, in a folder of the same name; `snapshots` when golden files lie beside them.
func tests(_ module: String, imports: [Target.Dependency] = [], snapshots: Bool = false) -> Target {
  .testTarget(
    name: module + "Tests", dependencies: [.target(name: module)] + imports,
    exclude: snapshots ? ["Snapshots"] : [], swiftSettings: strict)
}

/// A C library of the system: headers, nothing else. Without `pkgConfig` the compiler finds them by itself, and nothing is linked.
func system(_ name: String, pkgConfig: String?, debian: [String], homebrew: [String]) -> Target {
  .systemLibrary(name: name, pkgConfig: pkgConfig, providers: [.apt(debian), .brew(homebrew)])
}

var dependencies: [Package.Dependency] = [
  .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  // Fetched and built only with the trait Preview, which is off unless asked for.
  .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
]
// The documentation plugin serves only `make docs`; nobody else fetches or builds it.
if Context.environment["KOMMUNE_DOCS"] != nil {
  dependencies.append(.package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"))
}

// OpenBLAS is opened when a run first needs it, so what is linked with it must not ask the system for it at every start. Homebrew keeps its
// headers where only pkg-config finds them.
#if os(macOS)
  let headersOfOpenBLAS: String? = "openblas"
#else
  let headersOfOpenBLAS: String? = nil
#endif

let package = Package(
  name: "kommune",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "kommune", targets: ["kommune"])],
  traits: [.trait(name: "Preview", description: "kommune preview: the report in the browser, made anew when the project changes")],
  dependencies: dependencies,
  targets: [
    system("COpenBLAS", pkgConfig: headersOfOpenBLAS, debian: ["libopenblas-dev"], homebrew: ["openblas"]),
    system("CCrypto", pkgConfig: "libcrypto", debian: ["libssl-dev"], homebrew: ["openssl@3"]),
    system(
      "CCmark", pkgConfig: "libcmark-gfm", debian: ["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"], homebrew: ["cmark-gfm"]),
    system("CXlsxWriter", pkgConfig: "xlsxwriter", debian: ["libxlsxwriter-dev"], homebrew: ["libxlsxwriter"]),
    system("CZip", pkgConfig: "libzip", debian: ["libzip-dev"], homebrew: ["libzip"]),
    .target(name: "CRegisters"),
    .target(name: "CExchange"),
    .target(name: "CNumerics"),
    .target(name: "CProcessor"),

    module("KommuneLocale"),
    module("KommuneSVG"),
    module("KommuneModel", imports: ["KommuneLocale"]),
    module("KommuneNumerics", imports: ["COpenBLAS", "CNumerics"]),
    module("KommuneCharts", imports: ["KommuneSVG", "KommuneLocale"]),
    module("KommuneTables", imports: ["KommuneSVG", "KommuneLocale"]),
    module("KommuneWorkbook", imports: ["KommuneTables", "KommuneSVG", "KommuneLocale", "CXlsxWriter"]),
    module("KommuneDocuments", imports: ["KommuneTables", "KommuneSVG", "KommuneLocale"]),
    module(
      "KommunePreview",
      imports: ["KommuneLocale", "KommuneSVG"]
        + ["FlyingFox", "FlyingSocks"].map { .product(name: $0, package: "FlyingFox", condition: .when(traits: ["Preview"])) }),
    module("KommuneGallery", imports: ["KommuneCharts", "KommuneTables", "KommuneSVG", "KommuneLocale", "KommuneModel"]),
    module("KommuneProject", imports: ["KommuneModel", "KommuneLocale", .product(name: "Yams", package: "Yams")]),
    module("KommuneLoaders", imports: ["KommuneModel", "KommuneLocale", "CProcessor"]),
    module("KommuneSpreadsheets", imports: ["KommuneLoaders", "KommuneModel", "KommuneLocale", "CZip"]),
    module("KommuneRegisters", imports: ["KommuneModel", "KommuneLocale", "CRegisters"]),
    module("KommuneChecks", imports: ["KommuneModel", "KommuneNumerics", "KommuneLocale"]),
    module("KommuneComparison", imports: ["KommuneModel", "KommuneNumerics", "KommuneLocale"]),
    module(
      "KommuneReport",
      imports: [
        "KommuneModel", "KommuneLocale", "KommuneProject", "KommuneComparison", "KommuneCharts", "KommuneTables", "KommuneDocuments",
        "KommuneSVG", "CCmark",
      ]),
    .executableTarget(
      name: "kommune",
      dependencies: [
        "KommuneModel", "KommuneLocale", "KommuneProject", "KommuneLoaders", "KommuneRegisters", "KommuneSpreadsheets", "KommuneChecks",
        "KommuneComparison", "KommuneNumerics", "KommuneReport", "KommuneDocuments", "KommuneGallery", "KommuneTables", "KommuneWorkbook",
        "CCrypto", "CExchange", .target(name: "KommunePreview", condition: .when(traits: ["Preview"])),
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "kommune-bench",
      dependencies: [
        "KommuneModel", "KommuneLoaders", "KommuneNumerics", "KommuneComparison", "KommuneCharts", "KommuneTables", "KommuneLocale",
      ],
      swiftSettings: strict),

    tests("kommune", imports: ["CCrypto"]),
    // What tests of readers share: files damaged in every way.
    .target(name: "KommuneFuzzing", path: "Tests/KommuneFuzzing", swiftSettings: strict),
    tests("KommuneSpreadsheets", imports: ["KommuneFuzzing", "KommuneLoaders", "KommuneModel", "CZip"]),
    tests("KommuneLocale"),
    tests("KommuneSVG"),
    tests("KommuneModel"),
    tests("KommuneNumerics", imports: ["CNumerics"]),
    tests("KommuneCharts", imports: ["KommuneSVG", "KommuneLocale"], snapshots: true),
    tests("KommuneTables", imports: ["KommuneSVG", "KommuneLocale"], snapshots: true),
    tests("KommuneWorkbook", imports: ["KommuneTables", "KommuneLocale"]),
    tests("KommuneProject", imports: ["KommuneFuzzing", "KommuneModel", "KommuneLocale"]),
    tests("KommuneLoaders", imports: ["KommuneFuzzing", "KommuneModel"]),
    tests("KommuneRegisters", imports: ["KommuneModel", "KommuneLocale"]),
    tests("KommuneChecks", imports: ["KommuneLoaders", "KommuneLocale", "KommuneModel", "KommuneRegisters"]),
    tests(
      "KommuneComparison", imports: ["KommuneLoaders", "KommuneLocale", "KommuneModel", "KommuneNumerics", "KommuneRegisters"]),
    tests("KommunePreview", imports: ["KommuneLocale", "CCrypto"]),
    tests("KommuneGallery", imports: ["KommuneCharts", "KommuneTables", "KommuneSVG", "KommuneLocale"]),
    tests("KommuneDocuments", imports: ["KommuneTables", "KommuneSVG", "KommuneLocale"]),
    tests(
      "KommuneReport",
      imports: [
        "KommuneCharts", "KommuneDocuments", "KommuneLoaders", "KommuneModel", "KommuneLocale", "KommuneProject", "KommuneRegisters",
        "KommuneSVG", "KommuneTables", "CCrypto",
      ]),
  ]
)
