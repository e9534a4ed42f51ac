import Foundation
import Testing

@testable import KommuneNumerics

/// How many significant digits agree, as NIST counts them; 15 at most.
private func digits(_ found: Double, _ certified: Double) -> Double {
  if found == certified { return 15 }
  let error = certified == 0 ? abs(found) : abs(found - certified) / abs(certified)
  return min(15, -log10(error))
}

/// Data and certified values: NIST Statistical Reference Datasets, linear regression (public domain). The least digits of any
/// coefficient are those that METHODS asks for.
@Suite struct LeastSquaresTests {
  private func powers(_ x: [Double], upTo degree: Int) -> [[Double]] {
    (1...degree).map { power in x.map { pow($0, Double(power)) } }
  }

  private func worst(_ found: [Double], _ certified: [Double]) -> Double {
    zip(found, certified).map { digits($0, $1) }.min() ?? 0
  }

  @Test func `Longley keeps ten digits`() throws {
    let fit = try leastSquares(Longley.employed, on: Longley.predictors)
    let coefficients = [
      -3482258.63459582, 15.0618722713733, -0.358191792925910E-01, -2.02022980381683, -1.03322686717359, -0.511041056535807E-01,
      1829.15146461355,
    ]
    let errors = [
      890420.383607373, 84.9149257747669, 0.334910077722432E-01, 0.488399681651699, 0.214274163161675, 0.226073200069370, 455.478499142212,
    ]
    #expect(worst(fit.coefficients, coefficients) >= 10, "\(worst(fit.coefficients, coefficients))")
    #expect(worst(fit.standardErrors, errors) >= 10, "\(worst(fit.standardErrors, errors))")
    #expect(agrees(fit.residualStandardDeviation, 304.854073561965, within: 1e-12))
    #expect(agrees(fit.rSquared, 0.995479004577296, within: 1e-12))
    #expect(agrees(fit.fStatistic, 330.285339234588, within: 1e-11))
    #expect(agrees(fit.explainedSumOfSquares, 184172401.944494, within: 1e-12))
    #expect(fit.degreesOfFreedom == 9)
  }

  @Test func `Pontius keeps eleven digits`() throws {
    let up: [Double] = [
      0.11019, 0.21956, 0.32949, 0.43899, 0.54803, 0.65694, 0.76562, 0.87487, 0.98292, 1.09146, 1.20001, 1.30822, 1.41599, 1.52399, 1.63194,
      1.73947, 1.84646, 1.95392, 2.06128, 2.16844,
    ]
    let down: [Double] = [
      0.11052, 0.22018, 0.32939, 0.43886, 0.54798, 0.65739, 0.76596, 0.87474, 0.98300, 1.09150, 1.20004, 1.30818, 1.41613, 1.52408, 1.63159,
      1.73965, 1.84696, 1.95445, 2.06177, 2.16829,
    ]
    let load = (0..<40).map { Double(150_000 * ($0 % 20 + 1)) }
    let fit = try leastSquares(up + down, on: powers(load, upTo: 2))
    let coefficients = [0.673565789473684E-03, 0.732059160401003E-06, -0.316081871345029E-14]
    #expect(worst(fit.coefficients, coefficients) >= 11, "\(worst(fit.coefficients, coefficients))")
    #expect(agrees(fit.standardErrors, [0.107938612033077E-03, 0.157817399981659E-09, 0.486652849992036E-16], within: 1e-11))
    #expect(agrees(fit.residualStandardDeviation, 0.205177424076185E-03, within: 1e-11))
  }

  @Test func `NoInt1 and NoInt2 keep fourteen digits`() throws {
    let first = try leastSquares((130...140).map(Double.init), on: [(60...70).map(Double.init)], hasIntercept: false)
    #expect(worst(first.coefficients, [2.07438016528926]) >= 14)
    #expect(agrees(first.standardErrors, [0.165289256198347E-01], within: 1e-13))
    #expect(agrees(first.rSquared, 0.999365492298663, within: 1e-13))
    let second = try leastSquares([3, 4, 4], on: [[4, 5, 6]], hasIntercept: false)
    #expect(worst(second.coefficients, [0.727272727272727]) >= 14)
    #expect(agrees(second.standardErrors, [0.420827318078432E-01], within: 1e-13))
    #expect(agrees(second.rSquared, 0.993348115299335, within: 1e-13))
  }

  @Test func `Filip keeps seven and a half digits`() throws {
    let fit = try leastSquares(Filip.y, on: powers(Filip.x, upTo: 10))
    let coefficients = [
      -1467.48961422980, -2772.17959193342, -2316.37108160893, -1127.97394098372, -354.478233703349, -75.1242017393757, -10.8753180355343,
      -1.06221498588947, -0.670191154593408E-01, -0.246781078275479E-02, -0.402962525080404E-04,
    ]
    #expect(worst(fit.coefficients, coefficients) >= 7.5, "\(worst(fit.coefficients, coefficients))")
  }

  @Test func `the Wampler sets keep their digits`() throws {
    let x = (0...20).map(Double.init)
    let columns = powers(x, upTo: 5)
    let noise: [Double] = [
      759, -2048, 2048, -2048, 2523, -2048, 2048, -2048, 1838, -2048, 2048, -2048, 1838, -2048, 2048, -2048, 2523, -2048, 2048, -2048, 759,
    ]
    let ones = x.indices.map { index in columns.reduce(1) { $0 + $1[index] } }
    for (factor, wanted) in [(0.0, 9.0), (1, 9), (100, 7.5), (10_000, 5.5)] {
      let y = x.indices.map { ones[$0] + factor * noise[$0] }
      let fit = try leastSquares(y, on: columns)
      #expect(worst(fit.coefficients, [1, 1, 1, 1, 1, 1]) >= wanted, "\(factor): \(fit.coefficients)")
      if factor == 1 {
        #expect(
          agrees(
            fit.standardErrors,
            [2152.32624678170, 2363.55173469681, 779.343524331583, 101.475507550350, 5.64566512170752, 0.112324854679312], within: 1e-9))
      }
    }
    let tenths = [1, 0.1, 0.01, 0.001, 0.0001, 0.00001]
    // Wampler2 as printed by NIST: five decimals are exact.
    let y = x.map { value in
      ((1 + value * (0.1 + value * (0.01 + value * (0.001 + value * (0.0001 + value * 0.00001))))) * 1e5).rounded() / 1e5
    }
    let fit = try leastSquares(y, on: columns)
    #expect(worst(fit.coefficients, tenths) >= 12, "\(worst(fit.coefficients, tenths))")
  }

  @Test(.enabled(if: Corpus.isPresent, "needs KOMMUNE_CORPUS"))
  func `the sets of the corpus reach the certified digits`() throws {
    for (name, degree, wanted) in [("Norris", 1, 12.0), ("Wampler1", 5, 9), ("Wampler2", 5, 12)] {
      let y = try Corpus.numbers("nist/\(name).csv", column: 0)
      let x = try Corpus.numbers("nist/\(name).csv", column: 1)
      let fit = try leastSquares(y, on: powers(x, upTo: degree))
      for index in 0...degree {
        let certified = try #require(try Corpus.certified(name, "b\(index)"))
        #expect(digits(fit.coefficients[index], certified) >= wanted, "\(name) b\(index) \(fit.coefficients[index])")
      }
      if name == "Norris" {
        #expect(try agrees(fit.residualStandardDeviation, #require(try Corpus.certified(name, "resid_sd")), within: 1e-12))
        #expect(try agrees(fit.standardErrors[0], #require(try Corpus.certified(name, "se_b0")), within: 1e-12))
      }
    }
  }

  @Test(.enabled(if: Corpus.isPresent, "needs KOMMUNE_CORPUS"))
  func `an analysis of variance by indicator columns reaches the certified digits`() throws {
    // NIST StRD, SiRstv: five instruments, five measurements each.
    let rows = try Corpus.rows("nist/SiRstv.csv").map { try ($0[0], #require(Double($0[1]))) }
    let instruments = ["2", "3", "4", "5"].map { name in rows.map { $0.0 == name ? 1.0 : 0 } }
    let fit = try leastSquares(rows.map(\.1), on: instruments)
    #expect(try agrees(fit.explainedSumOfSquares, #require(try Corpus.certified("SiRstv", "ss_between")), within: 1e-12))
    #expect(try agrees(fit.residualSumOfSquares, #require(try Corpus.certified("SiRstv", "ss_within")), within: 1e-12))
    #expect(try agrees(fit.fStatistic, #require(try Corpus.certified("SiRstv", "F")), within: 1e-12))
    #expect(try agrees(fit.rSquared, #require(try Corpus.certified("SiRstv", "r2")), within: 1e-12))
    #expect(try agrees(fit.residualStandardDeviation, #require(try Corpus.certified("SiRstv", "resid_sd")), within: 1e-12))
  }

  @Test func `intervals, leverage and predictions agree with R`() throws {
    // R 4.2.2: lm(mpg ~ wt + hp, mtcars) with confint, hatvalues, rstudent and predict.
    let fit = try leastSquares(Cars.milesPerGallon, on: [Cars.weight, Cars.power])
    #expect(agrees(fit.coefficients, [37.227270116447194, -3.8778307424046816, -0.031772946982160995], within: 1e-13))
    #expect(agrees(fit.standardErrors, [1.5987875379993937, 0.63273349437739513, 0.0090297096758557207], within: 1e-12))
    #expect(agrees(fit.residualStandardDeviation, 2.5934117772265668, within: 1e-13))
    #expect(agrees(fit.fStatistic, 69.211213391777662, within: 1e-12))
    let slope = try fit.interval(ofCoefficient: 1)
    #expect(agrees([slope.lower, slope.upper], [-5.1719160406755362, -2.583745444134127], within: 1e-12))
    #expect(
      agrees(
        Array(fit.leverages.prefix(3)), [0.044276914820485992, 0.040486686555104387, 0.06020097241781263], within: 1e-12))
    let studentised = try externallyStudentisedResiduals(of: fit)
    #expect(
      agrees(
        Array(studentised.prefix(2)) + [studentised[19]], [-1.0151192849282991, -0.6166309071956535, 2.6051516291549843], within: 1e-11))
    let point = try fit.prediction(at: [3, 150])
    #expect(agrees(point.estimate, 20.827835841909, within: 1e-13))
    #expect(agrees([point.interval.lower, point.interval.upper], [19.835555705905019, 21.82011597791298], within: 1e-12))
    #expect(agrees([point.prediction.lower, point.prediction.upper], [15.431694919036486, 26.223976764781511], within: 1e-12))
  }

  @Test func `residuals are orthogonal to the columns and leverages add to the coefficients`() throws {
    var data = SampleData(seed: 30)
    for count in 5...40 {
      let columns = [data.list(count), data.list(count, from: 1e6, to: 2e6), data.list(count, from: 0, to: 1e-6)]
      let response = data.list(count)
      let fit = try leastSquares(response, on: columns)
      #expect(abs(try sum(of: fit.residuals)) < 1e-10)
      for column in columns {
        let scale = column.map(abs).max() ?? 1
        #expect(abs(try weightedSum(of: column, weights: fit.residuals)) < 1e-9 * scale)
      }
      #expect(abs(fit.leverages.reduce(0, +) - 4) < 1e-10)
    }
  }

  @Test func `a column that repeats others is named`() {
    let x = [1.0, 2, 3, 4, 5, 7]
    let y = [2.0, 1, 4, 3, 6, 5]
    #expect(throws: NumericsError.rankDeficient(columns: [2])) { try leastSquares(y, on: [x, x.map { 3 * $0 + 1 }]) }
    #expect(throws: NumericsError.rankDeficient(columns: [1])) { try leastSquares(y, on: [[4, 4, 4, 4, 4, 4], x]) }
    #expect(throws: NumericsError.rankDeficient(columns: [1])) { try leastSquares(y, on: [x, [0, 0, 0, 0, 0, 0]], hasIntercept: false) }
    #expect(throws: NumericsError.rankDeficient(columns: [1, 3])) {
      try leastSquares(y, on: [x, x.map { 0.1 * $0 }, y, zip(x, y).map { $0 - 0.3 * $1 }], hasIntercept: false)
    }
  }

  @Test func `each error of the fit is named`() throws {
    #expect(throws: NumericsError.tooFewValues(needed: 3, found: 2)) { try leastSquares([1, 2], on: [[1, 2]]) }
    #expect(throws: NumericsError.tooFewValues(needed: 1, found: 0)) { try leastSquares([1, 2], on: [], hasIntercept: false) }
    #expect(throws: NumericsError.lengthsDiffer(expected: 3, found: 2)) { try leastSquares([1, 2, 3], on: [[1, 2]]) }
    #expect(throws: NumericsError.notFinite(index: 1)) { try leastSquares([1, 2, 3], on: [[1, .nan, 3]]) }
    #expect(throws: NumericsError.notFinite(index: 2)) { try leastSquares([1, 2, .infinity], on: [[1, 2, 3]]) }
    let fit = try leastSquares([1, 2, 4], on: [[1, 2, 3]])
    #expect(throws: NumericsError.tooFewValues(needed: 4, found: 3)) { try externallyStudentisedResiduals(of: fit) }
    #expect(throws: NumericsError.lengthsDiffer(expected: 1, found: 2)) { try fit.prediction(at: [1, 2]) }
    #expect(throws: NumericsError.notFinite(index: 0)) { try fit.prediction(at: [.nan]) }
    #expect(throws: NumericsError.outsideRange(value: 1, lowest: 0, highest: 1)) { try fit.interval(ofCoefficient: 0, level: 1) }
    let perfect = try leastSquares([0, 0, 0, 9], on: [], hasIntercept: true)
    #expect(throws: NumericsError.noSpread) { try externallyStudentisedResiduals(of: perfect) }
  }
}

/// R's `mtcars` (Henderson and Velleman 1981, *Biometrics* 37, 391–411): miles per gallon, weight and horse powers.
private enum Cars {
  static let milesPerGallon: [Double] = [
    21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 32.4, 30.4, 33.9, 21.5, 15.5, 15.2,
    13.3, 19.2, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4,
  ]
  static let weight: [Double] = [
    2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19, 3.15, 3.44, 3.44, 4.07, 3.73, 3.78, 5.25, 5.424, 5.345, 2.2, 1.615, 1.835, 2.465,
    3.52,
    3.435, 3.84, 3.845, 1.935, 2.14, 1.513, 3.17, 2.77, 3.57, 2.78,
  ]
  static let power: [Double] = [
    110, 110, 93, 110, 175, 105, 245, 62, 95, 123, 123, 180, 180, 180, 205, 215, 230, 66, 52, 65, 97, 150, 150, 245, 175, 66, 91, 113, 264,
    175, 335, 109,
  ]
}
