import GuideModel
import GuideReading
import GuideRendering

/// A guide of any bytes, read in either form: every output of it is free of control characters, its
/// canonical form can be read again, and a list says of it what the guide does.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
  precondition(isListedAsRead(bytes), "a list says something else")
  guard let guide = try? Guide(slug: nil, reading: bytes) else { return 0 }
  precondition(!guide.disclaimer.blocks.isEmpty, "a guide without a disclaimer")
  for width in [20, 80] {
    check(guide, as: .text(TextLayout(width: width)))
  }
  check(guide, as: .json)
  check(guide, as: .html)
  let markdown = check(guide, as: .markdown)
  precondition((try? Guide(slug: guide.slug, reading: markdown)) != nil, "Markdown is no guide")
  return 0
}

/// Whether a list, which only glances at most files, says what the whole guide does.
private func isListedAsRead(_ bytes: [UInt8]) -> Bool {
  guard let name = Slug("page") else { return false }
  let listed = try? GuideSummary(name: name, origin: .builtIn, reading: bytes)
  let guide = try? Guide(slug: name, reading: bytes)
  return listed == guide.map { GuideSummary(name: name, of: $0, origin: .builtIn) }
}

/// Renders a guide whole; nothing that steers a terminal may be in it.
@discardableResult
private func check(_ guide: Guide, as format: Format) -> [UInt8] {
  var output = OutputBuffer()
  render(.guide(guide, from: .file("page.txt")), as: format, into: &output)
  let text = String(validating: output.bytes, as: UTF8.self)
  precondition(text != nil, "output is not UTF-8")
  for scalar in (text ?? "").unicodeScalars {
    let isControl =
      scalar.value < 0x20 && scalar != "\n" && scalar != "\t"
      || (0x7F...0x9F).contains(scalar.value)
    precondition(!isControl, "a control character in the output")
  }
  return output.bytes
}
