/// One value of a dimension: a region, a year, an age, a base figure.
public struct Category: Hashable, Sendable {
  /// The code, when the file has one: "1504", "EAK", "KOSbruttodriftsut0000".
  public let code: String?
  /// The text as printed, without the code: "Ålesund".
  public let label: String

  /// Creates a category.
  public init(code: String? = nil, label: String) {
    self.code = code
    self.label = label
  }

  /// The code, or the label where there is none.
  public var key: String { code ?? label }
}

/// An axis of a cube, with its categories in the file's order.
public struct Dimension: Sendable {
  /// What an axis stands for.
  public enum Role: String, Sendable {
    /// Regions; categories have codes.
    case region
    /// Periods; every label reads as a ``Period``.
    case period
    /// What is counted: base figures and indicators.
    case contents
    /// Single years of age or age bands.
    case age
    /// Anything else: sex, function, kind of cost.
    case other
  }

  /// The name as the file gives it: "region", "alder". Dimensions that a loader makes from headings are "contents" and "period".
  public let name: String
  /// What the axis stands for.
  public let role: Role
  /// The categories, in the file's order; keys are unique.
  public let categories: [Category]
  private let indexByKey: [String: Int]

  /// Creates a dimension. Of two categories with one key the first is found by ``index(of:)``.
  public init(name: String, role: Role, categories: [Category]) {
    self.name = name
    self.role = role
    self.categories = categories
    var indexByKey = [String: Int](minimumCapacity: categories.count)
    for (index, category) in categories.enumerated() where indexByKey[category.key] == nil { indexByKey[category.key] = index }
    self.indexByKey = indexByKey
  }

  /// How many categories there are.
  public var count: Int { categories.count }

  /// The place of the category with this code (or label, where it has none).
  public func index(of key: String) -> Int? { indexByKey[key] }
}
