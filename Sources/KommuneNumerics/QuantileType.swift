/// The nine definitions of a sample quantile in common use, numbered as Hyndman and Fan did.
///
/// They differ most for few values, which is what a group of kommuner is. Type 7 is what R, NumPy and Excel's PERCENTILE.INC give,
/// type 6 what Minitab, SPSS and PERCENTILE.EXC give, type 2 what SAS gives; a published table should name its type.
///
/// **Sources.** Hyndman and Fan (1996), *The American Statistician* 50(4), 361–365.
public enum QuantileType: Int, CaseIterable, Sendable {
  /// The inverse of the empirical distribution: always one of the values.
  case inverse = 1

  /// As type 1, with the average of two values where the distribution is flat at *p*.
  case averagedInverse = 2

  /// The value nearest to *np*, the even one when two are as near.
  case nearestEven = 3

  /// Linear between the steps of the empirical distribution.
  case linearInverse = 4

  /// Linear between the midpoints of the steps: the hydrologists' choice.
  case hydrological = 5

  /// Linear, p(k) = k / (n + 1): the expected share below the k-th value.
  case weibull = 6

  /// Linear, p(k) = (k − 1) / (n − 1): the usual default.
  case linear = 7

  /// Linear, nearly unbiased in the median whatever the distribution: the authors' recommendation.
  case medianUnbiased = 8

  /// Linear, nearly unbiased when the values are normally distributed.
  case normalUnbiased = 9
}
