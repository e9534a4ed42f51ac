/// What a publisher says about the figures of a cube beside the figures themselves: notes, units, decimals, dates, marks.
///
/// A loader keeps here whatever its format gives that a cell, a category or a dimension has no room for, so that a table can
/// print it and a writer can give it back. All of it may be empty: most CSV files carry none.
public struct CubeMetadata: Sendable, Hashable {
  /// Remarks on the table, its dimensions, their categories and single cells, in this order (see ``sortNotes()``).
  public var notes: [CubeNote] = []
  /// What is known about each category of the contents dimension, in its order; empty when nothing is.
  public var contents: [ContentsFacts] = []
  /// How many decimals the publisher shows where nothing else is said.
  public var decimals: Int?
  /// Where another number of decimals is shown than ``decimals`` says.
  public var precisions: [Precision] = []
  /// What is known about each dimension, in the cube's order; empty when nothing is.
  public var dimensions: [DimensionFacts] = []
  /// Who published the figures: "Statistics Sweden".
  public var publisher: String?
  /// When they were last updated, as the file says it: "20260226 08:00", "2026-03-16T07:00:00Z".
  public var updated: String?
  /// The language of the labels, as the file names it: "no", "sv".
  public var language: String?
  /// Marks as printed, where they are not what the cell's own reason prints.
  public var marks = PrintedMarks()
  /// Everything else the file says, in its order: keyword, what it is about, text.
  public var facts: [Fact] = []

  /// Another number of decimals for the cells of one category.
  public struct Precision: Sendable, Hashable {
    /// The dimension's place in the cube.
    public var dimension: Int
    /// The category's place in the dimension.
    public var category: Int
    /// How many decimals are shown.
    public var decimals: Int

    /// Creates a precision.
    public init(dimension: Int, category: Int, decimals: Int) {
      self.dimension = dimension
      self.category = category
      self.decimals = decimals
    }
  }

  /// What is known about one base figure or indicator.
  public struct ContentsFacts: Sendable, Hashable {
    /// The unit as printed: "kr", "1000s".
    public var unit: String?
    /// The time within the period that the figure is for: "31.12".
    public var referencePeriod: String?
    /// The period that is 100 in an index: "2005".
    public var basePeriod: String?
    /// When this figure was last updated, as the file says it.
    public var updated: String?
    /// Whom to ask.
    public var contact: String?
    /// Whether the figure is a stock (`S`), a flow (`F`) or an average (`A`).
    public var measuringType: String?

    /// Creates facts; what is not given is not known.
    public init(
      unit: String? = nil, referencePeriod: String? = nil, basePeriod: String? = nil, updated: String? = nil, contact: String? = nil,
      measuringType: String? = nil
    ) {
      self.unit = unit
      self.referencePeriod = referencePeriod
      self.basePeriod = basePeriod
      self.updated = updated
      self.contact = contact
      self.measuringType = measuringType
    }
  }

  /// What is known about one dimension.
  public struct DimensionFacts: Sendable, Hashable {
    /// The publisher's code of the variable: "KOKkommuneregion0000".
    public var code: String?
    /// The place of the category that stands for all others together.
    public var total: Int?
    /// Whether the publisher lets the dimension be left out of a selection.
    public var canBeLeftOut: Bool?

    /// Creates facts; what is not given is not known.
    public init(code: String? = nil, total: Int? = nil, canBeLeftOut: Bool? = nil) {
      self.code = code
      self.total = total
      self.canBeLeftOut = canBeLeftOut
    }
  }

  /// A statement of the file that has no other place.
  public struct Fact: Sendable, Hashable {
    /// The keyword, as in a PX file: "INFOFILE".
    public var keyword: String
    /// What the statement is about, such as a variable and a value; empty for the whole table.
    public var subject: [String]
    /// The text.
    public var text: String

    /// Creates a fact.
    public init(keyword: String, subject: [String] = [], text: String) {
      self.keyword = keyword
      self.subject = subject
      self.text = text
    }
  }

  /// Creates metadata that says nothing.
  public init() {}

  /// Sorts the notes by what they are about: the table, each dimension followed by its categories, single cells. Notes on the same
  /// thing keep the file's order.
  public mutating func sortNotes() {
    notes = notes.enumerated().sorted { left, right in
      let (first, second) = (left.element.scope.rank, right.element.scope.rank)
      return first == second ? left.offset < right.offset : first.lexicographicallyPrecedes(second)
    }.map(\.element)
  }

  /// The text of the first fact with this keyword about the whole table.
  public func fact(_ keyword: String) -> String? {
    facts.first { $0.keyword == keyword && $0.subject.isEmpty }?.text
  }
}

/// A remark of the publisher, and what it is about.
public struct CubeNote: Sendable, Hashable {
  /// What a note is about.
  public enum Scope: Sendable, Hashable {
    /// The whole table.
    case table
    /// A dimension, by its place in the cube.
    case dimension(Int)
    /// A category, by its dimension's place in the cube and its own in the dimension.
    case category(dimension: Int, category: Int)
    /// The cells with these categories: one place for each dimension, nothing where any category will do.
    case cells([Int?])

    fileprivate var rank: [Int] {
      switch self {
      case .table: [0]
      case .dimension(let dimension): [1, dimension, 0]
      case .category(let dimension, let category): [1, dimension, 1, category]
      case .cells: [2]
      }
    }
  }

  /// How a note is shown.
  public enum Kind: String, Sendable, Hashable {
    /// Wherever a figure that it is about is shown.
    case mandatory
    /// On request.
    case optional
    /// As a mark beside the figure: " (a".
    case mark
  }

  /// What it is about.
  public var scope: Scope
  /// How it is shown.
  public var kind: Kind
  /// The text, lines separated by a line feed.
  public var text: String

  /// Creates a note.
  public init(_ scope: Scope, _ kind: Kind, text: String) {
    self.scope = scope
    self.kind = kind
    self.text = text
  }
}
