extension Font {
  /// Breaks a text into lines no wider than `width`.
  ///
  /// Lines break at spaces and after hyphens and dashes; a word that is wider than a line by itself is broken with a hyphen where
  /// it must. A no-break space holds its words together.
  ///
  ///     Font(size: 12).lines(of: "Netto driftsutgifter til grunnskole", within: 120)
  ///     // ["Netto driftsutgifter til", "grunnskole"]
  ///
  /// - Parameters:
  ///   - text: Any text; runs of spaces count as one.
  ///   - width: The room in pixels.
  ///   - limit: The largest number of lines; the last line then ends in "…" when something was left out.
  /// - Returns: At least one line.
  public func lines(of text: String, within width: Double, limit: Int = .max) -> [String] {
    if self.width(of: text) <= width, !text.contains("  ") { return [text] }
    var lines: [String] = []
    var line = ""
    for piece in Self.pieces(of: text) {
      let candidate = line + piece
      if line.isEmpty || self.width(of: Self.trimmed(candidate)) <= width {
        line = candidate
      } else {
        lines.append(Self.trimmed(line))
        line = piece
      }
      while self.width(of: Self.trimmed(line)) > width {
        let head = brokenPrefix(of: Self.trimmed(line), within: width)
        guard head.count < Self.trimmed(line).count else { break }
        line = String(Self.trimmed(line).dropFirst(head.count))
        lines.append(head + (head.last?.isLetter == true && line.first?.isLetter == true ? "-" : ""))
      }
    }
    if !Self.trimmed(line).isEmpty || lines.isEmpty { lines.append(Self.trimmed(line)) }
    guard lines.count > limit else { return lines }
    lines.removeLast(lines.count - limit)
    lines[limit - 1] = shortened(Self.withoutSeparator(lines[limit - 1]) + "…", to: width)
    return lines
  }

  /// A name in no more than `width`: whole names of several parallel ones, as Sámi and Kven places have, else cut to end in "…".
  ///
  ///     Font(size: 12).shortenedName("Storfjord – Omasvuotna – Omasvuono", to: 70)
  ///     // "Storfjord"
  public func shortenedName(_ name: String, to width: Double) -> String {
    guard self.width(of: name) > width else { return name }
    var parallel = name.split(separator: " – ")
    while parallel.count > 1 {
      parallel.removeLast()
      let rest = parallel.joined(separator: " – ")
      if self.width(of: rest) <= width { return rest }
    }
    return shortened(String(parallel.first ?? ""), to: width)
  }

  /// The text, cut to end in "…" when it is wider than `width`.
  public func shortened(_ text: String, to width: Double) -> String {
    guard self.width(of: text) > width else { return text }
    var head = text
    while !head.isEmpty, self.width(of: head + "…") > width { head.removeLast() }
    return Self.withoutSeparator(head) + "…"
  }

  /// As much of a long word as fits with a hyphen, and no fewer than three letters left over where that can be had.
  private func brokenPrefix(of word: String, within width: Double) -> String {
    var head = ""
    for character in word {
      guard head.isEmpty || self.width(of: head + String(character) + "-") <= width else { break }
      head.append(character)
    }
    let left = word.count - head.count
    if left < 3, head.count > 5 { head.removeLast(3 - left) }
    return head
  }

  /// Words with the space or hyphen that follows them.
  private static func pieces(of text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var previous: Character?
    for character in text {
      let isSpace = character == " " || character == "\n" || character == "\t"
      if isSpace {
        if previous != " " { piece.append(" ") }
        previous = " "
        continue
      }
      // A hyphen or dash between letters may end a line; one before a digit or a space is part of its word.
      let afterSpace = previous == " "
      let afterHyphen = (previous == "-" || previous == "–") && character.isLetter && piece.dropLast().last?.isLetter == true
      if afterSpace || afterHyphen {
        pieces.append(piece)
        piece = ""
      }
      piece.append(character)
      previous = character
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces.filter { $0 != " " }
  }

  /// A text that is cut after a dash or comma loses it: "Storfjord…", never "Storfjord –…".
  private static func withoutSeparator(_ text: String) -> String {
    var text = Substring(trimmed(text))
    while let last = text.last, last == " " || last == "–" || last == "-" || last == "," { text.removeLast() }
    return text.isEmpty ? trimmed(String(text)) : String(text)
  }

  private static func trimmed(_ text: String) -> String {
    var text = Substring(text)
    while text.last == " " { text.removeLast() }
    while text.first == " " { text.removeFirst() }
    return String(text)
  }
}
