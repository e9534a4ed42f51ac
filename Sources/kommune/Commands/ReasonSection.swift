import KommuneLocale

/// A part of what `kommune compare` writes after its table: why kommuner differ, or what a merger costs.
protocol ReasonSection {
  /// The section as text: a heading line and lines below.
  func text(in language: Language) -> String
  /// The section as further members of the JSON object.
  func write(in language: Language, _ json: inout JSONText)
}
