/// Where a word or a sentence stands in a text's bytes.
///
/// An array of `Range` would have the runtime look up its bound's conformance at the first use,
/// which costs as much as cutting a whole guide into words.
struct ByteRange {
  let start: Int
  let end: Int

  var range: Range<Int> { start..<end }
}
