public import GuideModel

/// A place that guides come from: the names there are, and the bytes of one.
///
/// The model opens no file itself; whoever makes a shelf says how.
public struct Shelf: Sendable {
  /// The place.
  public let origin: GuideSummary.Origin
  /// The names of the guides that are there, in any order, each once.
  public let names: @Sendable () throws(Fault) -> [String]
  /// The path of a guide by its name, for messages.
  public let path: @Sendable (String) -> String
  /// The bytes of the guide of a name; nil where there is none.
  public let bytes: @Sendable (String) throws(Fault) -> [UInt8]?

  /// A shelf.
  /// - Parameters:
  ///   - origin: the place.
  ///   - names: the names there are, without endings; those that are no `Slug` are reported.
  ///   - path: what a message calls the guide of a name.
  ///   - bytes: the bytes of one guide, nil where there is none of that name.
  public init(
    origin: GuideSummary.Origin, names: @escaping @Sendable () throws(Fault) -> [String],
    path: @escaping @Sendable (String) -> String,
    bytes: @escaping @Sendable (String) throws(Fault) -> [UInt8]?
  ) {
    self.origin = origin
    self.names = names
    self.path = path
    self.bytes = bytes
  }
}

/// A file of a shelf that is no guide, and why.
public struct Fault: Error, Sendable, Hashable {
  /// Why it is none.
  public enum Reason: Sendable, Hashable {
    /// The file's name is none that a guide can have.
    case name
    /// The system refused the file; its own words.
    case system(String)
    /// The bytes are no guide.
    case content(GuideError)
  }

  /// The file, or the folder where all of it could not be read.
  public let path: String
  /// Why.
  public let reason: Reason

  /// A faulty file.
  public init(path: String, reason: Reason) {
    self.path = path
    self.reason = reason
  }
}

extension Fault: CustomStringConvertible {
  /// What is wrong, after the path and a colon.
  public var description: String {
    switch reason {
    case .name: "\(path): a guide's name has only the characters a-z, 0-9 and '-'"
    case .system(let words): "\(path): \(words)"
    case .content(let error): "\(path): \(error)"
    }
  }
}
