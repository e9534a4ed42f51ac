extension Loader {
  /// The ids of the flaws that loaders tell besides those that a check has too, ascending: what a project may switch off by name.
  public static let problemIdentifiers = [
    "another-table", "cell-ambiguous", "cell-not-a-number", "cell-not-exact", "code-with-two-names", "column-left-out",
    "comments-not-read", "day-left-out", "decimal-mark-assumed", "declaration-not-used", "figure-over-several-cells",
    "formula-without-result", "header-repeated", "heading-not-trimmed", "heading-with-mark", "hidden-columns", "hidden-rows",
    "letters-damaged", "mark-beside-number", "more-problems", "no-figures", "no-rows", "note-about-nothing", "numbers-as-names",
    "numbers-left-as-text", "old-delimiters", "other-code-page", "page-missing", "period-text-replaced", "period-written-twice",
    "quotes-not-doubled", "row-without-figures", "row-without-name", "rows-left-out", "rows-outside-table", "several-datasets",
    "several-sheets", "shown-as-percentage", "shown-scaled", "years-not-periods",
  ]
}
