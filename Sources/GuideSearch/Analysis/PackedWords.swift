/// What is made of the files of words before they are compiled in.
package enum PackedWords {
  /// The synonyms, packed.
  package static func synonyms(_ file: borrowing Span<UInt8>) -> [UInt8] { Synonyms.packed(file) }
}
