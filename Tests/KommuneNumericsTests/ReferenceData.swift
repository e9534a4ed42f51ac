@testable import KommuneNumerics

/// Longley's data (NIST StRD, public domain): y and six predictors, 1947–1962.
enum Longley {
  static let employed: [Double] = [
    60323, 61122, 60171, 61187, 63221, 63639, 64989, 63761, 66019, 67857, 68169, 66513, 68655, 69564, 69331, 70551,
  ]
  static let deflator: [Double] = [
    83.0, 88.5, 88.2, 89.5, 96.2, 98.1, 99.0, 100.0, 101.2, 104.6, 108.4, 110.8, 112.6, 114.2, 115.7, 116.9,
  ]
  static let product: [Double] = [
    234289, 259426, 258054, 284599, 328975, 346999, 365385, 363112, 397469, 419180, 442769, 444546, 482704, 502601, 518173, 554894,
  ]
  static let unemployed: [Double] = [
    2356, 2325, 3682, 3351, 2099, 1932, 1870, 3578, 2904, 2822, 2936, 4681, 3813, 3931, 4806, 4007,
  ]
  static let forces: [Double] = [1590, 1456, 1616, 1650, 3099, 3594, 3547, 3350, 3048, 2857, 2798, 2637, 2552, 2514, 2572, 2827]
  static let population: [Double] = [
    107608, 108632, 109773, 110929, 112075, 113270, 115094, 116219, 117388, 118734, 120445, 121950, 123366, 125368, 127852, 130081,
  ]
  static let years: [Double] = (1947...1962).map(Double.init)

  static let predictors = [deflator, product, unemployed, forces, population, years]

  /// All seven columns in the order of R's `longley`: predictors first.
  static func matrix() throws -> Matrix {
    let columns = predictors + [employed]
    return try Matrix(rows: (0..<16).map { row in columns.map { $0[row] } })
  }
}

/// The flow of the Nile at Aswan 1871–1970 (Durbin and Koopman 2001; R's `Nile`).
let nile: [Double] = [
  1120, 1160, 963, 1210, 1160, 1160, 813, 1230, 1370, 1140, 995, 935, 1110, 994, 1020, 960, 1180, 799, 958, 1140, 1100, 1210, 1150, 1250,
  1260, 1220, 1030, 1100, 774, 840, 874, 694, 940, 833, 701, 916, 692, 1020, 1050, 969, 831, 726, 456, 824, 702, 1120, 1100, 832, 764, 821,
  768, 845, 864, 862, 698, 845, 744, 796, 1040, 759, 781, 865, 845, 944, 984, 897, 822, 1010, 771, 676, 649, 846, 812, 742, 801, 1040, 860,
  874, 848, 890, 744, 749, 838, 1050, 918, 986, 797, 923, 975, 815, 1020, 906, 901, 1170, 912, 746, 919, 718, 714, 740,
]
