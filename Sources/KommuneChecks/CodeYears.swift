import KommuneLocale
import KommuneModel

extension Lineage {
  /// The years in which a code is a kommune, in words. The register begins in 1972, so what began then is told without a beginning.
  func yearsInWords(of code: RegionCode) -> Phrase {
    let registerStart = versions.map(\.validity.from).min() ?? 0
    let spans = versions(of: code).reduce(into: [(from: Int, to: Int?)]()) { spans, version in
      if let last = spans.last, last.to == version.validity.from {
        spans[spans.count - 1].to = version.validity.to
      } else {
        spans.append((version.validity.from, version.validity.to))
      }
    }
    let words = spans.map { CheckPhrases.years(from: $0.from <= registerStart ? nil : $0.from, through: $0.to.map { $0 - 1 }) }
    return Phrase { language in listing(words.map { $0[language] }, in: language) }
  }
}
