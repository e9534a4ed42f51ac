import KommuneGallery
import KommuneLocale
import Testing

/// The gallery as a text.
@Suite struct GalleryTests {
  private static let pages = Language.allCases.map { ($0, Gallery(language: $0).html()) }

  @Test func `the same language gives the same bytes, and another language another page`() {
    #expect(Gallery(language: .nn).html() == Gallery(language: .nn).html())
    #expect(Set(Self.pages.map(\.1)).count == Language.allCases.count)
  }

  @Test func `the page is small enough to be committed`() {
    for (language, page) in Self.pages { #expect(page.utf8.count < 1_500_000, "\(language): \(page.utf8.count)") }
  }

  @Test func `nothing that a text contains becomes markup`() {
    for (language, page) in Self.pages {
      let forbidden = ["<script", "<img", "<a href='", "<iframe", " onmouseover=\"", "\u{202E}", "\u{1B}", "\u{FFFE}"].filter(page.contains)
      #expect(forbidden == [], "\(language)")
      let isEscaped = page.contains("&lt;script&gt;")
      #expect(isEscaped, "\(language)")
    }
  }

  @Test func `every id is there once and every link leads to one`() {
    for (language, page) in Self.pages {
      var ids: Set<Substring> = []
      for part in page.split(separator: " id=\"").dropFirst() {
        let id = part.prefix { $0 != "\"" }
        #expect(ids.insert(id).inserted, "\(language): \(id)")
      }
      for part in page.split(separator: "href=\"#").dropFirst() {
        let id = part.prefix { $0 != "\"" }
        #expect(ids.contains(id), "\(language): \(id)")
      }
    }
  }
}
