import KommuneModel

/// What the marks among the figures of a PX file mean.
///
/// `"."` to `"......"` are not texts but indices: the file prints `DATASYMBOL1` to `DATASYMBOL6` for them, so at Statistics Norway a raw `"."` is
/// printed `..`. Seven dots stand for `DATASYMBOLSUM`, and `"-"` for `DATASYMBOLNIL`, which is a zero.
struct PXMarks {
  /// What stands in a cell that has no plain number.
  enum Content: Hashable {
    /// No number, why, and the mark as printed where the reason prints another.
    case missing(MissingReason, mark: String?)
    /// A zero that the publisher prints as `-`, and the mark where it is another.
    case zero(mark: String?)
  }

  /// What one to seven dots mean, in this order.
  let dots: [Content]
  /// What `-` means.
  let nothing: Content
  private let byText: [String: Content]

  init(_ header: PXHeader, options: LoadOptions) {
    func content(_ printed: String, otherwise reason: MissingReason) -> Content {
      let reason = options.missingMarks[printed] ?? (printed.isEmpty ? nil : MissingReason(mark: printed)) ?? reason
      return .missing(reason, mark: printed == reason.mark ? nil : printed)
    }
    var dots: [Content] = []
    var byText: [String: Content] = [:]
    for count in 1...7 {
      let raw = String(repeating: ".", count: count)
      let printed = header.text(count == 7 ? "DATASYMBOLSUM" : "DATASYMBOL\(count)") ?? raw
      let meaning = content(printed, otherwise: count == 7 ? .partMissing : .notAvailable)
      dots.append(meaning)
      byText[raw] = meaning
      // Dots are always an index, whatever another index prints.
      if printed.contains(where: { $0 != "." }), byText[printed] == nil { byText[printed] = meaning }
    }
    let zero = header.text("DATASYMBOLNIL") ?? "-"
    nothing = .zero(mark: zero == "-" ? nil : zero)
    byText["-"] = nothing
    for mark in [":"] where byText[mark] == nil { byText[mark] = content(mark, otherwise: .notAvailable) }
    for (mark, reason) in options.missingMarks where byText[mark] == nil {
      byText[mark] = .missing(reason, mark: mark == reason.mark ? nil : mark)
    }
    self.dots = dots
    self.byText = byText
  }

  /// What a mark that is neither dots nor `-` means, or nothing when it means nothing.
  func content(of text: String) -> Content? { byText[text] }
}
