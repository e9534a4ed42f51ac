/// Writes a list in running text: "Haram, Skodje og Ørskog".
///
///     listing(["Haram", "Skodje", "Ørskog"], in: .nn)  // "Haram, Skodje og Ørskog"
public func listing(_ items: [String], in language: Language) -> String {
  guard let last = items.last, items.count > 1 else { return items.first ?? "" }
  let and = Phrase(nb: "og", nn: "og", sv: "och", en: "and")[language]
  return items.dropLast().joined(separator: ", ") + " \(and) " + last
}
