/// The natural logarithm of a positive number, to seven digits.
///
/// The standard library has none and the system's mathematics library is not linked: the exponent
/// gives the whole part in powers of two, a series in (m − 1) ÷ (m + 1) the rest.
func logarithm(_ value: Float) -> Float {
  guard value > 0 else { return -.infinity }
  let naturalLogarithmOf2 = 0.693_147_180_559_945_3
  let mantissa = Double(value.significand)
  let ratio = (mantissa - 1) / (mantissa + 1)
  let square = ratio * ratio
  var term = ratio
  var sum = 0.0
  for divisor in stride(from: 1.0, through: 15, by: 2) {
    sum += term / divisor
    term *= square
  }
  return Float(Double(value.exponent) * naturalLogarithmOf2 + 2 * sum)
}
