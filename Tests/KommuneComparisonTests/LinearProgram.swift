/// A small linear programme for the attack in ``PrivacyTests``: maximise one variable under equations, all variables ≥ 0.
///
/// Two-phase simplex on a dense tableau with Bland's rule, which cannot cycle. Fit for a few dozen variables.
struct LinearProgram {
  enum Outcome: Equatable {
    case infeasible
    case unbounded
    case value(Double)
  }

  /// Coefficients of the equations, each with as many entries as there are variables.
  var equations: [[Double]] = []
  var totals: [Double] = []
  let variables: Int

  init(variables: Int) {
    self.variables = variables
  }

  mutating func require(_ coefficients: [Double], equals total: Double) {
    equations.append(total < 0 ? coefficients.map { -$0 } : coefficients)
    totals.append(abs(total))
  }

  func maximum(of objective: [Double]) -> Outcome {
    let rows = equations.count
    let width = variables + rows
    var tableau = equations.enumerated().map { row, coefficients in
      coefficients + (0..<rows).map { $0 == row ? 1.0 : 0 } + [totals[row]]
    }
    var basis = (0..<rows).map { variables + $0 }
    let artificial = [Double](repeating: 0, count: variables) + [Double](repeating: -1, count: rows)
    guard solve(&tableau, &basis, artificial, width) else { return .infeasible }
    let rest = basis.indices.reduce(0.0) { $0 + (basis[$1] >= variables ? tableau[$1][width] : 0) }
    guard rest < 1e-6 else { return .infeasible }
    // The artificial variables may not come back.
    for row in tableau.indices { for column in variables..<width where basis[row] != column { tableau[row][column] = 0 } }
    guard solve(&tableau, &basis, objective + [Double](repeating: 0, count: rows), variables) else { return .unbounded }
    return .value(basis.indices.reduce(0.0) { $0 + (basis[$1] < variables ? objective[basis[$1]] * tableau[$1][width] : 0) })
  }

  func minimum(of objective: [Double]) -> Outcome {
    let outcome = maximum(of: objective.map { -$0 })
    if case .value(let value) = outcome { return .value(-value) }
    return outcome
  }

  private func solve(_ tableau: inout [[Double]], _ basis: inout [Int], _ objective: [Double], _ columns: Int) -> Bool {
    let last = (tableau.first?.count ?? 1) - 1
    while true {
      let prices = (0..<columns).map { column in
        objective[column] - tableau.indices.reduce(0.0) { $0 + objective[basis[$1]] * tableau[$1][column] }
      }
      guard let entering = prices.indices.first(where: { prices[$0] > 1e-9 && !basis.contains($0) }) else { return true }
      let candidates = tableau.indices.filter { tableau[$0][entering] > 1e-9 }
      guard
        let leaving = candidates.min(by: {
          (tableau[$0][last] / tableau[$0][entering], basis[$0]) < (tableau[$1][last] / tableau[$1][entering], basis[$1])
        })
      else { return false }
      let pivot = tableau[leaving][entering]
      tableau[leaving] = tableau[leaving].map { $0 / pivot }
      for row in tableau.indices where row != leaving && tableau[row][entering] != 0 {
        let factor = tableau[row][entering]
        for column in tableau[row].indices { tableau[row][column] -= factor * tableau[leaving][column] }
      }
      basis[leaving] = entering
    }
  }
}
