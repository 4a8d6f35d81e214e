import GuideModel
import GuideRendering

/// Does `guide check --explain`.
func explanation(of code: Diagnostic.Code, _ reading: Reading) -> Outcome {
  let help = HelpText(width: TextLayout(reading.display, in: .real).width)
  return Outcome(output: .text("\(code.rawValue)\n\n" + help.wrapped(code.explanation)))
}
