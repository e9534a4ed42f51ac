import KommuneModel

/// The axes of an account: funksjon or kapittel, art, kontoklasse.
struct AccountAxes {
  static let artNames: Set<String> = ["art", "arter", "kostra-art", "art_sektor", "kokart0000"]
  static let functionNames: Set<String> = ["funksjon", "funksjoner", "funksjon_kapittel", "kostra-funksjon", "kokfunksjon0000"]
  static let chapterNames: Set<String> = ["kapittel", "kapitler", "balansekapittel", "funksjon_kapittel"]
  static let classNames: Set<String> = ["kontoklasse", "regnskapsklasse"]

  /// Kontoklasser of the operating account: 1 for kommuner, 3 for their enterprises.
  static let operating: Set<Int> = [1, 3]
  /// Kontoklasser of the balance sheet: 2 for kommuner, 5 for their enterprises.
  static let balance: Set<Int> = [2, 5]

  let function: Int?
  let chapter: Int?
  let art: Int?
  let sector: Int?
  let accountClass: Int?

  init(_ cube: Cube) {
    function = AccountAxes.axis(named: AccountAxes.functionNames, in: cube)
    chapter = AccountAxes.axis(named: AccountAxes.chapterNames, in: cube)
    art = AccountAxes.axis(named: AccountAxes.artNames, in: cube)
    sector = AccountAxes.axis(named: ["sektor"], in: cube)
    accountClass = AccountAxes.axis(named: AccountAxes.classNames, in: cube)
  }

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

  /// The numbers of an axis' categories.
  static func numbers(on axis: Int, in cube: Cube) -> Set<Int> {
    Set(cube.dimensions[axis].categories.compactMap { code(of: $0).flatMap { Int($0) } })
  }
}
