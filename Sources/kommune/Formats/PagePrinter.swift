#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that prints a page as a tagged PDF: Chromium, else WeasyPrint.
struct PagePrinter {
  let program: OutsideProgram
  private let isBrowser: Bool

  /// The first that is found.
  static func find() -> PagePrinter? {
    if let browser = OutsideProgram.find(["chromium", "chromium-browser", "google-chrome"]) {
      return PagePrinter(program: browser, isBrowser: true)
    }
    return OutsideProgram.find(["weasyprint"]).map { PagePrinter(program: $0, isBrowser: false) }
  }

  /// What to call the program with. Its profile lies in `folder` and goes with it; nothing is asked of the network.
  func arguments(from page: String, to pdf: String, folder: String) -> [String] {
    guard isBrowser else { return ["--pdf-variant", "pdf/ua-1", page, pdf] }
    var arguments = [
      "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions", "--disable-background-networking", "--no-first-run",
      "--user-data-dir=\(folder)/profile", "--no-pdf-header-footer", "--print-to-pdf=\(pdf)",
    ]
    // A browser refuses to run as root in its sandbox; the page that it prints is our own and may load nothing.
    if geteuid() == 0 { arguments.append("--no-sandbox") }
    return arguments + [Self.address(of: page)]
  }

  /// The path as an address: every byte that is not plain is written by its number.
  private static func address(of path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return "file://"
      + path.utf8.map { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
          UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"):
          String(UnicodeScalar(byte))
        default: "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
        }
      }.joined()
  }
}
