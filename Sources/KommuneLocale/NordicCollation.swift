/// The order of names in Nordic alphabets.
///
/// Norwegian: … x y z æ ø å, with ä as æ, ö as ø, ü as y and aa as å. Swedish: … x y z å ä ö, with æ as ä, ø as ö. English
/// follows Norwegian, since the names are Nordic. Accents (é, á, č, š) and case only decide between names that are otherwise
/// equal; spaces, hyphens and other signs come before digits, digits before letters. An accent that stands as a character of its
/// own, as in names from a Mac, counts as part of its letter.
///
/// Sources: Unicode CLDR 44, collation of nb, nn and sv.
///
///     NordicCollation(.nn).sorted(["Ålesund", "Ørskog", "Haram"])  // Haram, Ørskog, Ålesund
public struct NordicCollation: Sendable {
  private let language: Language

  /// Creates the order of `language`.
  public init(_ language: Language) {
    self.language = language
  }

  /// The names in order.
  public func sorted(_ names: [String]) -> [String] {
    sorted(names) { $0 }
  }

  /// The items in the order of their names; items with equal names keep their order.
  public func sorted<Item>(_ items: [Item], by name: (Item) -> String) -> [Item] {
    items.enumerated()
      .map { (key: key(name($0.element)), offset: $0.offset, item: $0.element) }
      .sorted { $0.key != $1.key ? $0.key < $1.key : $0.offset < $1.offset }
      .map(\.item)
  }

  /// A key whose order is the order of names: primary letters first, then accents and case.
  public func key(_ name: String) -> CollationKey {
    var primary: [UInt16] = []
    var secondary: [UInt16] = []
    var previousWasA = false
    for scalar in Self.composed(name) {
      let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
      let isA = lower == "a"
      if isA, previousWasA, language != .sv, !primary.isEmpty {
        primary[primary.count - 1] = letter("å")
        secondary[secondary.count - 1] = 9
        previousWasA = false
        continue
      }
      previousWasA = isA
      let (base, accent) = Self.base(of: lower)
      primary.append(letter(base))
      secondary.append(accent * 2 + (scalar == lower ? 0 : 1))
    }
    return CollationKey(primary: primary, secondary: secondary)
  }

  /// The characters with a ring or diaeresis joined to the letter before it, other accents of their own left out.
  private static func composed(_ name: String) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    for scalar in name.unicodeScalars {
      guard (0x300...0x36F).contains(scalar.value) else {
        scalars.append(scalar)
        continue
      }
      guard let last = scalars.last, let joined = joined(last, scalar) else { continue }
      scalars[scalars.count - 1] = joined
    }
    return scalars
  }

  private static func joined(_ letter: Unicode.Scalar, _ accent: Unicode.Scalar) -> Unicode.Scalar? {
    switch (letter, accent) {
    case ("a", "\u{30A}"): "å"
    case ("A", "\u{30A}"): "Å"
    case ("a", "\u{308}"): "ä"
    case ("A", "\u{308}"): "Ä"
    case ("o", "\u{308}"): "ö"
    case ("O", "\u{308}"): "Ö"
    case ("u", "\u{308}"): "ü"
    case ("U", "\u{308}"): "Ü"
    default: nil
    }
  }

  private func letter(_ scalar: Unicode.Scalar) -> UInt16 {
    switch scalar {
    case " ", "-", "\u{A0}", "–": 1
    case "0"..."9": UInt16(10 + scalar.value - 0x30)
    case "a"..."z": UInt16(30 + scalar.value - 0x61)
    case "æ", "ä": language == .sv ? 62 : 61
    case "ø", "ö": language == .sv ? 63 : 62
    case "å": language == .sv ? 61 : 63
    case "\u{20}"..."\u{7E}": 2
    default: UInt16(truncatingIfNeeded: min(scalar.value + 100, 0xFFFF))
    }
  }

  private static func base(of scalar: Unicode.Scalar) -> (letter: Unicode.Scalar, accent: UInt16) {
    switch scalar {
    case "á", "à", "â", "ã": ("a", 1)
    case "č", "ç": ("c", 1)
    case "đ", "ð": ("d", 1)
    case "é", "è", "ê", "ë": ("e", 1)
    case "í", "ì", "î", "ï": ("i", 1)
    case "ŋ", "ñ", "ń": ("n", 1)
    case "ó", "ò", "ô", "õ": ("o", 1)
    case "š": ("s", 1)
    case "ŧ": ("t", 1)
    case "ú", "ù", "û": ("u", 1)
    case "ý": ("y", 1)
    case "ü": ("y", 2)
    case "ž": ("z", 1)
    case "ä", "ö": (scalar, 1)
    default: (scalar, 0)
    }
  }
}

/// A name's place in the alphabet, made by ``NordicCollation/key(_:)``.
public struct CollationKey: Comparable, Hashable, Sendable {
  let primary: [UInt16]
  let secondary: [UInt16]

  /// Whether `left` stands first.
  public static func < (left: Self, right: Self) -> Bool {
    left.primary == right.primary
      ? left.secondary.lexicographicallyPrecedes(right.secondary) : left.primary.lexicographicallyPrecedes(right.primary)
  }
}
