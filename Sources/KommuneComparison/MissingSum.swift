import KommuneModel

/// Adds cells so that a missing one is never read as zero.
///
/// If all are missing for one reason, the sum is missing for it too; otherwise a confidential part makes the sum confidential, and any
/// other missing part leaves it `.partMissing`.
struct MissingSum {
  /// The sum of the numbers alone, whatever is missing.
  private(set) var reported = 0.0
  private var values = 0
  private var reasons: [MissingReason] = []

  mutating func add(_ observation: Observation, sign: Double = 1) {
    switch observation {
    case .value(let value):
      reported += sign * value
      values += 1
    case .missing(let reason): if !reasons.contains(reason) { reasons.append(reason) }
    }
  }

  /// The sum, or why there is none.
  var observation: Observation {
    guard let first = reasons.first else { return values == 0 ? .missing(.absentRow) : .value(reported) }
    if reasons.contains(.confidential) { return .missing(.confidential) }
    return .missing(values == 0 && reasons.count == 1 ? first : .partMissing)
  }
}
