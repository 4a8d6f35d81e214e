/// Where a word or a sentence stands in a text's bytes.
///
/// An array of `Range` would have the runtime look up its bound's conformance at the first use,
/// which costs as much as cutting a whole guide into words.
package struct ByteRange {
  package let start: Int
  package let end: Int

  package var range: Range<Int> { start..<end }
}
