/// Figures of the kommuner of nye Ålesund by year and age.
///
/// Origin: Statistics Norway, table 07459 (population 1 January); CC BY 4.0.
enum AreaFigures {
  static let years = Array(2005...2026)

  /// One series of people 1 January, by name.
  static let population: [(name: String, values: [Double?])] = [
    (
      "Ålesund (1504)",
      [40295, 40801, 41385, 41833, 42317, 42982, 43670, 44416, 45033, 45747, 46316, 46747, 47199, 47510, 47998] + none(7)
    ),
    ("Haram (1534)", [8715, 8643, 8606, 8617, 8694, 8739, 8857, 8973, 9020, 9084, 9120, 9200, 9312, 9345, 9383] + none(7)),
    ("Skodje", [3597, 3638, 3668, 3750, 3901, 3944, 4079, 4184, 4282, 4387, 4465, 4620, 4667, 4680, 4764] + none(7)),
    ("Ørskog", [2121, 2093, 2088, 2119, 2142, 2138, 2120, 2202, 2267, 2301, 2294, 2310, 2296, 2267, 2250] + none(7)),
    ("Sandøy", [1274, 1270, 1276, 1281, 1307, 1320, 1332, 1315, 1291, 1285, 1262, 1270, 1246, 1263, 1238] + none(7)),
    ("Ålesund (1507)", none(15) + [66258, 66670, 67114, 67524] + none(3)),
    ("Ålesund (1508)", none(19) + [58509, 59198, 59663]),
    ("Haram (1580)", none(19) + [9357, 9409, 9460]),
  ]

  /// The five until 2019, by year.
  static var parts: [(name: String, values: [Double])] {
    population.prefix(5).map { ($0.name.hasSuffix(")") ? String($0.name.dropLast(7)) : $0.name, $0.values.compactMap(\.self)) }
  }

  /// The years of ``parts``.
  static let partYears = Array(2005...2019)

  private static func none(_ count: Int) -> [Double?] { Array(repeating: nil, count: count) }

  /// People by five years of age, the last group 90 and over, in the whole area.
  static let ages2015: [Double] = [
    3778, 3952, 3907, 4069, 4281, 4312, 4285, 4223, 4454, 4378, 4018, 3964, 3669, 3292, 2272, 1657, 1336, 1031, 579,
  ]
  /// The same in 2024.
  static let ages2024: [Double] = [
    3471, 3788, 4090, 4174, 4309, 4516, 4562, 4608, 4525, 4345, 4559, 4216, 3864, 3689, 3234, 2740, 1612, 919, 645,
  ]

  /// 0–5, 6–15, 16–66, 67–79 and 80 years and over on 1 January 2019.
  static let shares2019: [(name: String, values: [Double])] = [
    ("Ålesund", [3266, 5785, 32027, 4876, 2044]), ("Haram", [644, 1164, 5952, 1098, 525]), ("Skodje", [403, 640, 3100, 456, 165]),
    ("Ørskog", [129, 288, 1414, 322, 97]), ("Sandøy", [52, 166, 755, 174, 91]),
  ]

  /// The names of the groups of ``shares2019``, but for the word "year".
  static let shareSpans = ["0–5", "6–15", "16–66", "67–79"]
}
