import KommuneLocale
import KommuneTables

/// A report as its parts, before anyone has said whether it becomes a page, a text document or something else.
///
///     let outline = DocumentOutline(title: "Nye Ålesund", subtitle: "", dateLine: "Rapport datert 5. mars 2018", date: date, language: .nn)
///     let bytes = WordDocument(outline, pictures: [:]).bytes()
public struct DocumentOutline: Sendable {
  /// The title.
  public var title: String
  /// The line below the title; may be empty.
  public var subtitle: String
  /// The report's day in words, for the cover.
  public var dateLine: String
  /// The report's day, for the file's properties.
  public var date: CalendarDate
  /// The language of the whole report.
  public var language: Language
  /// The chapters in order.
  public var chapters: [Chapter]

  /// Creates an outline.
  public init(
    title: String, subtitle: String, dateLine: String, date: CalendarDate, language: Language, chapters: [Chapter] = []
  ) {
    self.title = title
    self.subtitle = subtitle
    self.dateLine = dateLine
    self.date = date
    self.language = language
    self.chapters = chapters
  }

  /// A chapter: its title and what it holds.
  public struct Chapter: Sendable {
    /// The title, without its number.
    public var title: String
    /// What it holds, in order.
    public var blocks: [Block]

    /// Creates a chapter.
    public init(title: String, blocks: [Block]) {
      self.title = title
      self.blocks = blocks
    }
  }

  /// One part of a chapter.
  public indirect enum Block: Sendable {
    /// A heading; the chapter's own title is level 1.
    case heading(level: Int, [Run])
    /// A paragraph.
    case paragraph([Run])
    /// A list; each item holds blocks of its own. `isOrdered` numbers them.
    case list(isOrdered: Bool, items: [[Block]])
    /// Words of others.
    case quote([Block])
    /// Text that is shown as typed.
    case code(String)
    /// A table written in the text itself, without a number.
    case grid(header: [[Run]], rows: [[[Run]]])
    /// A numbered table.
    case table(Table, number: Int, address: String)
    /// A numbered figure.
    case figure(Figure)
    /// The summary's findings.
    case findings([[Run]])
  }

  /// A numbered figure.
  public struct Figure: Sendable {
    /// The name, unique in the document, by which pictures of it are found.
    public var name: String
    /// Where links to it lead.
    public var address: String
    /// Its number among the figures.
    public var number: Int
    /// What it shows, as a claim.
    public var title: String
    /// Measure, unit and period.
    public var caption: String
    /// What it shows, in words, for those who cannot see it.
    public var description: String
    /// The picture.
    public var svg: String
    /// Its numbers.
    public var data: Table

    /// Creates a figure.
    public init(
      name: String, address: String, number: Int, title: String, caption: String, description: String, svg: String, data: Table
    ) {
      self.name = name
      self.address = address
      self.number = number
      self.title = title
      self.caption = caption
      self.description = description
      self.svg = svg
      self.data = data
    }
  }

  /// A piece of text that looks and links the same throughout. A line break is `\n`.
  public struct Run: Sendable, Hashable {
    /// Where a run leads.
    public enum Link: Sendable, Hashable {
      /// Out of the document.
      case outside(String)
      /// To an exhibit by its number: "tabell 3".
      case reference(String)
      /// To the exhibit that shows the number that the run prints.
      case cited(String)
    }

    /// The text.
    public var text: String
    /// Whether it is strong.
    public var isBold: Bool
    /// Whether it is stressed.
    public var isItalic: Bool
    /// Whether it is shown as typed.
    public var isCode: Bool
    /// Where it leads.
    public var link: Link?

    /// Creates a run.
    public init(_ text: String, isBold: Bool = false, isItalic: Bool = false, isCode: Bool = false, link: Link? = nil) {
      self.text = text
      self.isBold = isBold
      self.isItalic = isItalic
      self.isCode = isCode
      self.link = link
    }
  }
}

extension DocumentOutline {
  /// Every block of every chapter, in reading order, without those inside lists and quotes.
  var blocks: [Block] { chapters.flatMap(\.blocks) }

  /// The numbered figures in reading order.
  public var figures: [Figure] {
    blocks.compactMap { if case .figure(let figure) = $0 { figure } else { nil } }
  }

  /// The numbered tables in reading order.
  public var tables: [(table: Table, number: Int)] {
    blocks.compactMap { if case .table(let table, let number, _) = $0 { (table, number) } else { nil } }
  }
}
