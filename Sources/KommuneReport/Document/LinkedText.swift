import KommuneDocuments
import KommuneLocale

/// Sentences some of whose words are links: a number to the exhibit that shows it, "tabell 3" to the table.
///
/// A linked word passes through phrases and Markdown as a mark of two private-use characters with its number between them, and is put
/// in its place at the very end. So nothing in a figure or a name can be read as markup, and every form of the report makes of it what
/// it can.
///
///     var text = LinkedText()
///     let sentence = "I alt \(text.mark(.init("65 633", link: .cited("tab-folketal"))))."
///     text.html(sentence)  // I alt <a class="cited" href="#tab-folketal">65 633</a>.
struct LinkedText {
  private static let open: Character = "\u{E000}"
  private static let close: Character = "\u{E001}"

  /// What the marks stand for, by their numbers.
  private var marked: [[DocumentOutline.Run]] = []

  /// Keeps runs and returns the mark that stands for them.
  mutating func mark(_ runs: [DocumentOutline.Run]) -> String {
    marked.append(runs)
    return "\(Self.open)\(marked.count - 1)\(Self.close)"
  }

  /// Keeps one run and returns the mark that stands for it.
  mutating func mark(_ run: DocumentOutline.Run) -> String { mark([run]) }

  /// A text from outside without the characters that make a mark.
  static func withoutMarks(_ text: String) -> String { text.filter { $0 != open && $0 != close } }

  /// A text as runs: `plain` makes one of what lies between the marks, and a mark without a meaning is nothing.
  func runs(of text: String, plain: (String) -> DocumentOutline.Run = { DocumentOutline.Run($0) }) -> [DocumentOutline.Run] {
    var runs: [DocumentOutline.Run] = []
    var rest = text[...]
    func add(_ text: Substring) {
      if !text.isEmpty { runs.append(plain(String(text))) }
    }
    while let open = rest.firstIndex(of: Self.open), let close = rest[open...].firstIndex(of: Self.close) {
      add(rest[..<open])
      if let index = Int(rest[rest.index(after: open)..<close]), marked.indices.contains(index) { runs += marked[index] }
      rest = rest[rest.index(after: close)...]
    }
    add(rest)
    return runs
  }

  /// A text as HTML, everything between the marks made safe.
  func html(_ text: String) -> String { runs(of: text).map(Self.html).joined() }

  /// Finished HTML, what came from Markdown with marks in it, with the links in their places.
  func filling(html: String) -> String {
    marked.enumerated().reduce(html) { html, mark in
      html.replacing("\(Self.open)\(mark.offset)\(Self.close)", with: mark.element.map(Self.html).joined())
    }
  }

  private static func html(_ run: DocumentOutline.Run) -> String {
    let text = escapedHTML(run.text)
    return switch run.link {
    case .reference(let address): "<a href=\"#\(address)\">\(text)</a>"
    case .cited(let address): "<a class=\"cited\" href=\"#\(address)\">\(text)</a>"
    case .outside(let url): "<a href=\"\(escapedHTML(url))\">\(text)</a>"
    case nil: text
    }
  }
}
