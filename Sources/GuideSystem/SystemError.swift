import CSystem

/// A failure as the operating system numbers it.
public struct SystemError: Error, Sendable, Hashable {
  /// The number, one of `errno`'s.
  public let code: Int32

  init(code: Int32) {
    self.code = code
  }

  /// The failure of the call that was just made.
  static var latest: SystemError { SystemError(code: c_errno()) }

  /// The system's own words for it, such as "No space left on device".
  public var sentence: String {
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: text)
  }
}
