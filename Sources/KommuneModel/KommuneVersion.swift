/// The years in which something was valid: from 1 January of `from` until 1 January of `to`, which is no longer part of it.
public struct Validity: Sendable, Hashable {
  /// The first year.
  public let from: Int
  /// The first year in which it is no longer valid; nothing while it lasts.
  public let to: Int?

  /// Creates an interval.
  public init(from: Int, to: Int?) {
    self.from = from
    self.to = to
  }

  /// Whether 1 January of `year` lies in the interval.
  public func contains(_ year: Int) -> Bool {
    year >= from && (to.map { year < $0 } ?? true)
  }
}

/// A kommunenummer *and the area it stood for*, under one name, in one interval of years.
///
/// A code alone says too little: 0704 Tønsberg lives on in 2017 with half of Stokke added, and 0716 is Våle before 2002 and Re after.
/// Such a code has several versions; `area` tells those apart in which the area changed from those in which only the name did.
public struct KommuneVersion: Sendable, Hashable {
  /// The kommunenummer.
  public let code: RegionCode
  /// The name in these years.
  public let name: String
  /// The years.
  public let validity: Validity
  /// Numbers the areas that this code has stood for, from 1.
  public let area: Int

  /// Creates a version.
  public init(code: RegionCode, name: String, validity: Validity, area: Int = 1) {
    self.code = code
    self.name = name
    self.validity = validity
    self.area = area
  }
}

/// A fylke under one name in one interval of years.
public struct FylkeVersion: Sendable, Hashable {
  /// The two digits.
  public let number: String
  /// The name in these years.
  public let name: String
  /// The years.
  public let validity: Validity

  /// Creates a version.
  public init(number: String, name: String, validity: Validity) {
    self.number = number
    self.name = name
    self.validity = validity
  }
}

/// One line of the register of changes: on 1 January of a year, a kommune or a part of it went over to another code or name.
///
/// Lines with one `to` and several `from` are a merge, one `from` and several `to` a split; a line from a code to itself says that
/// the code lived on.
public struct KommuneChange: Sendable, Hashable {
  /// The year; changes take effect on 1 January.
  public let year: Int
  /// The code before.
  public let from: RegionCode
  /// The name before.
  public let fromName: String
  /// The code after.
  public let to: RegionCode
  /// The name after.
  public let toName: String

  /// Creates a change.
  public init(year: Int, from: RegionCode, fromName: String, to: RegionCode, toName: String) {
    self.year = year
    self.from = from
    self.fromName = fromName
    self.to = to
    self.toName = toName
  }
}
