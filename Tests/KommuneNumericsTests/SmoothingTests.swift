import Testing

@testable import KommuneNumerics

/// Reference values: ets and forecast of the package forecast 8.20 in R 4.2.2.
@Suite struct SmoothingTests {
  @Test func `simple smoothing of the Nile agrees with R`() throws {
    let found = try smoothingForecast(of: nile, horizon: 5, method: .simple)
    let parameters = try #require(found.parameters)
    #expect(agrees(parameters.levelWeight, 0.245668153653116, within: 2e-3))
    #expect(agrees(parameters.firstLevel, 1110.73409658365, within: 1e-4))
    // No worse than R's optimum.
    let squares = found.errors.reduce(0) { $0 + $1 * $1 }
    #expect(squares / 100 <= 20386.7443826759 * (1 + 1e-10))
    #expect(agrees(try #require(found.logLikelihood), -726.390518472779, within: 1e-9))
    #expect(agrees(try #require(found.correctedAkaike), 1459.03103694556, within: 1e-9))
    #expect(agrees(found.points.map(\.estimate), [Double](repeating: 805.336, count: 5), within: 2e-4))
    #expect(agrees(found.points[4].interval.lower, 490.36802613905, within: 5e-4))
    #expect(agrees(found.points[4].interval.upper, 1120.30463251244, within: 5e-4))
  }

  @Test func `trends are fitted no worse than by R`() throws {
    // ets(longley$Employed, "AAN"), damped = FALSE and TRUE: mean squared error 0.6538410964 and 0.6458189354.
    let values = Longley.employed.map { $0 / 1000 }
    for (method, meanSquare) in [(SmoothingMethod.holt, 0.65384109644824995), (.dampedHolt, 0.64581893538559065)] {
      let found = try smoothingForecast(of: values, horizon: 3, method: method)
      let own = found.errors.reduce(0) { $0 + $1 * $1 } / 16
      #expect(own <= meanSquare * (1 + 1e-9), "\(own)")
      #expect(own > meanSquare * 0.97)
      #expect(found.method == method)
    }
  }

  @Test func `forecasts and intervals agree with R for its own parameters`() throws {
    // forecast(ets(longley$Employed, "AAN"), 3, level = 95) with the parameters that ets prints.
    let values = Longley.employed.map { $0 / 1000 }
    for (alpha, beta, phi, level, trend, deviation, lower, estimate) in [
      (
        0.00015251283031338309, 0.00015250305080194768, 1.0, 59.223424784613513, 0.71719026089324922, 0.87178812859766686,
        [69.585628505304953, 71.019997184046218], [71.41563894144403, 72.850007896844659]
      ),
      (
        0.00010000802097081597, 0.00010000098961768537, 0.97737920766034736, 58.846350788724124, 0.87782016001974816, 0.9393729969244955,
        [69.168075924383743, 70.317749527174897], [71.067697645926614, 72.217371367552374]
      ),
    ] {
      let parameters = SmoothingParameters(levelWeight: alpha, trendWeight: beta, damping: phi, firstLevel: level, firstTrend: trend)
      let series = SmoothedSeries(values, parameters)
      let points = forecastPoints(after: series, 3, deviation.squareRoot() * standardNormalQuantile(upper: 0.025), 0.95)
      #expect(agrees([points[0].estimate, points[2].estimate], estimate, within: 1e-12))
      #expect(agrees([points[0].interval.lower, points[2].interval.lower], lower, within: 1e-12))
    }
  }

  @Test func `a short series gets its last value and drift, and says so`() throws {
    // rwf(c(10, 12, 11, 15, 14, 18), h = 3, drift = TRUE, level = 95).
    let found = try smoothingForecast(of: [10, 12, 11, 15, 14, 18], horizon: 3, method: .dampedHolt)
    #expect(found.method == .lastValueWithDrift && found.parameters == nil)
    #expect(agrees(found.points.map(\.estimate), [19.6, 21.2, 22.8]))
    #expect(agrees(found.points.map(\.interval.lower), [14.210990008874768, 12.968151264931773, 12.021980017749536], within: 1e-12))
    #expect(agrees(found.points.map(\.interval.upper), [24.989009991125236, 29.431848735068225, 33.578019982250467], within: 1e-12))
  }

  @Test func `a straight line is continued and a shift of the series shifts the forecast`() throws {
    let line = (0..<12).map { 3 + 2 * Double($0) }
    let straight = try smoothingForecast(of: line, horizon: 2, method: .holt)
    #expect(agrees(straight.points.map(\.estimate), [27, 29], within: 1e-9))
    var data = SampleData(seed: 53)
    for count in [8, 13, 25] {
      let values = data.list(count)
      for method in [SmoothingMethod.simple, .holt, .dampedHolt] {
        let own = try smoothingForecast(of: values, horizon: 4, method: method)
        let moved = try smoothingForecast(of: values.map { $0 + 128 }, horizon: 4, method: method)
        for (a, b) in zip(own.points, moved.points) {
          #expect(abs(a.estimate + 128 - b.estimate) < 1e-3)
          #expect(a.interval.lower < a.estimate && a.estimate < a.interval.upper)
        }
        #expect(try smoothingForecast(of: values, horizon: 4, method: method) == own)
      }
    }
  }

  @Test func `each error of the forecast is named`() {
    #expect(throws: NumericsError.tooFewValues(needed: 3, found: 2)) { try smoothingForecast(of: [1, 2], horizon: 1) }
    #expect(throws: NumericsError.notFinite(index: 1)) { try smoothingForecast(of: [1, .nan, 3], horizon: 1) }
    #expect(throws: NumericsError.outsideRange(value: 0, lowest: 1, highest: 10000)) { try smoothingForecast(of: [1, 2, 3], horizon: 0) }
    #expect(throws: NumericsError.outsideRange(value: 1, lowest: 0, highest: 1)) {
      try smoothingForecast(of: [1, 2, 3], horizon: 1, level: 1)
    }
    #expect(throws: NumericsError.overflow) { try smoothingForecast(of: [-1.7e308, 1.7e308, 0], horizon: 1) }
  }
}
