import KommuneModel
import KommuneNumerics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// How an amount per inhabitant goes with the size of kommuner, and what it would be at the merged size.
///
///     ln(amount) = a + b · ln(population) + c · ln(population)²
///
/// It says what kommuner of that size spend today, not what a merger saves.
public struct ScaleRegression: Sendable {
  /// The fitted line.
  public let fit: LinearFit
  /// How many kommuner it rests on.
  public let count: Int
  /// The sizes of the smallest and the largest of them: beyond these the curve says nothing.
  public let sizes: ClosedRange<Double>
  /// The constant, and the coefficients of ln(population) and its square.
  public var coefficients: [Double] { fit.coefficients }

  /// Fits the curve to amounts and populations above zero, kommune by kommune.
  public init(amounts: [Double], populations: [Double]) throws(NumericsError) {
    guard amounts.count == populations.count else { throw .lengthsDiffer(expected: populations.count, found: amounts.count) }
    for (index, amount) in amounts.enumerated() where !(amount > 0 && populations[index] > 0) { throw .notPositive(index: index) }
    let logarithms = populations.map { log($0) }
    fit = try leastSquares(amounts.map { log($0) }, on: [logarithms, logarithms.map { $0 * $0 }])
    count = amounts.count
    sizes = (populations.min() ?? 0)...(populations.max() ?? 0)
  }

  /// The amount that kommuner of a size spend, and the interval in which a single one of them would lie.
  ///
  /// The middle is the median, since the logarithm's mean is taken; the interval is for one kommune, not for the curve.
  public func prediction(at population: Double, level: Double = 0.95) throws(NumericsError) -> ScalePrediction {
    guard population > 0 else { throw .notPositive(index: 0) }
    let size = log(population)
    let predicted = try fit.prediction(at: [size, size * size], level: level)
    return ScalePrediction(
      population: population, amount: exp(predicted.estimate), lower: exp(predicted.prediction.lower),
      upper: exp(predicted.prediction.upper),
      level: level)
  }
}

/// What kommuner of a size spend per inhabitant.
public struct ScalePrediction: Sendable, Hashable {
  /// The size.
  public let population: Double
  /// The median amount.
  public let amount: Double
  /// The lower bound for a single kommune.
  public let lower: Double
  /// The upper bound.
  public let upper: Double
  /// The level of the bounds.
  public let level: Double
}

/// A kommune that lies further from the curve than chance lets the farthest of so many lie.
public struct ScaleOutlier: Sendable, Hashable {
  /// The kommune.
  public let region: ComparedRegion
  /// Its amount.
  public let amount: Double
  /// Its externally studentised residual: how far it lies from the curve of all the others, in standard deviations.
  public let residual: Double
}

/// What kommuner of the merged size spend, beside what the merged kommune spends.
public struct ScaleEstimate: Sendable {
  /// The curve.
  public let regression: ScaleRegression
  /// Its prediction at the merged size.
  public let prediction: ScalePrediction
  /// The merged kommune's own figure.
  public let merged: ComparisonResult
  /// Those that lie far from the curve, the farthest first.
  public let outliers: [ScaleOutlier]
  /// How many others reported an amount that is not above zero, and are not on the curve, which is one of logarithms.
  public let notPositive: Int
}

extension Comparison {
  /// What kommuner of the merged kommune's size spend today; nothing without a merger or when a part's population is missing.
  public func scale(of indicator: Indicator, in period: Period) throws(ComparisonError) -> ScaleEstimate? {
    guard let merger else { return nil }
    try checkFigures(of: indicator, in: period)
    let column = column(for: indicator, in: period)
    let whole = mergedRegion(merger, in: period.year)
    let people = whole.members.compactMap { column.place(of: $0) }.compactMap { column.population[$0].value }
    guard people.count == whole.members.count else { return nil }
    let points = scalePoints(of: column)
    do throws(NumericsError) {
      let regression = try ScaleRegression(amounts: points.map(\.amount), populations: points.map(\.population))
      let prediction = try regression.prediction(at: people.reduce(0, +), level: options.level)
      return ScaleEstimate(
        regression: regression, prediction: prediction, merged: result(of: whole, in: column),
        outliers: outliers(of: regression, points, in: period.year), notPositive: notPositive(of: column))
    } catch {
      throw .notComputable(indicator: indicator.id)
    }
  }

  /// The curve of an indicator over all kommuner that reported an amount above zero, one's own parts left out.
  public func scaleRegression(of indicator: Indicator, in period: Period) throws(ComparisonError) -> ScaleRegression {
    try checkFigures(of: indicator, in: period)
    let column = column(for: indicator, in: period)
    let points = scalePoints(of: column)
    do throws(NumericsError) {
      return try ScaleRegression(amounts: points.map(\.amount), populations: points.map(\.population))
    } catch {
      throw .notComputable(indicator: indicator.id)
    }
  }

  /// One kommune of the curve.
  private struct ScalePoint {
    let code: RegionCode
    let amount: Double
    let population: Double
  }

  /// How many kommuner reported an amount that is not above zero, one's own parts left out.
  private func notPositive(of column: IndicatorColumn) -> Int {
    let own = Set(merger.map { wholeMembers(of: $0, in: column.period.year) } ?? [])
    return column.codes.indices.count { place in
      !own.contains(column.codes[place]) && column.population[place].value != nil && (column.values[place].value.map { $0 <= 0 } ?? false)
    }
  }

  /// All kommuner that reported an amount above zero, one's own parts left out.
  private func scalePoints(of column: IndicatorColumn) -> [ScalePoint] {
    let own = Set(merger.map { wholeMembers(of: $0, in: column.period.year) } ?? [])
    return column.codes.indices.compactMap { place in
      guard !own.contains(column.codes[place]), let amount = column.values[place].value, let people = column.population[place].value,
        amount > 0, people > 0
      else { return nil }
      return ScalePoint(code: column.codes[place], amount: amount, population: people)
    }
  }

  /// Those whose externally studentised residual is larger than Student's law lets any of so many be, at a level of five per cent for all
  /// together (Bonferroni).
  private func outliers(of regression: ScaleRegression, _ points: [ScalePoint], in year: Int) -> [ScaleOutlier] {
    let residuals: [Double]
    let limit: Double
    do throws(NumericsError) {
      residuals = try externallyStudentisedResiduals(of: regression.fit)
      limit = try StudentDistribution(degreesOfFreedom: Double(regression.fit.degreesOfFreedom - 1)).quantile(
        upper: 0.025 / Double(points.count))
    } catch {
      return []  // Where all lie on the curve, or it rests on as many as it has coefficients, nobody lies far from it.
    }
    let far = residuals.indices.filter { abs(residuals[$0]) > limit }.sorted { (abs(residuals[$1]), $0) < (abs(residuals[$0]), $1) }
    return far.map { place in
      ScaleOutlier(
        region: single(points[place].code, .named, in: year), amount: points[place].amount, residual: residuals[place])
    }
  }
}
