import KommuneModel

/// The axes of an account: funksjon or kapittel, art, kontoklasse.
enum AccountAxes {
  static let artNames: Set<String> = ["art", "arter", "kostra-art", "kokart0000"]
  static let functionNames: Set<String> = ["funksjon", "funksjoner", "funksjon_kapittel", "kostra-funksjon", "kokfunksjon0000"]
  static let chapterNames: Set<String> = ["kapittel", "balansekapittel", "funksjon_kapittel", "kapitler"]
  static let classNames: Set<String> = ["kontoklasse", "regnskapsomfang_kontoklasse"]

  /// The first axis with one of these names.
  static func axis(named names: Set<String>, in cube: Cube) -> Int? {
    cube.dimensions.firstIndex { names.contains($0.name.lowercased()) }
  }

  /// The code of a category: its own, or the digits that its label begins with.
  static func code(of category: Category) -> String? {
    if let code = category.code { return code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) ? code : nil }
    let digits = category.label.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count == category.label.count || category.label.dropFirst(digits.count).first == " " else { return nil }
    return String(digits)
  }
}
