import CSystem

/// The operating system, as far as a reader of guides needs it.
///
/// Nothing here knows guides. Whatever waits, reads without bound or can be led astray by a file's
/// kind is decided here, once.
public enum System {
  /// Ends the program.
  ///
  /// At once: nothing is buffered that the C library would have to write. Only a debug build, which
  /// may be measuring its coverage, lets the library say goodbye.
  public static func exit(_ status: Int32) -> Never {
    #if DEBUG
      CSystem.exit(status)
    #else
      _exit(status)
    #endif
  }

  /// The words that the program was called with, its own name first.
  ///
  /// A word that is no UTF-8 is read as Windows-1252, the commonest of the other character sets:
  /// a danger that is told on an old keyboard is still told.
  public static func arguments() -> [String] {
    #if hasFeature(Embedded) || canImport(Glibc) || canImport(Darwin)
      (0..<c_argument_count()).map { index in
        let word = unsafe UnsafeBufferPointer(
          start: c_argument(index), count: strlen(c_argument(index)))
        return String(validatingOrWindows1252: unsafe word.map { UInt8(bitPattern: $0) })
      }
    #else
      CommandLine.arguments
    #endif
  }

  /// The seconds since the beginning of 1970, by the machine's clock.
  public static func secondsSince1970() -> Int {
    time(nil)
  }

  /// The value of an environment variable; nil where it is not set.
  public static func environment(_ name: String) -> String? {
    guard let value = unsafe getenv(name) else { return nil }
    let bytes = unsafe UnsafeBufferPointer(start: value, count: strlen(value))
    return unsafe String(validatingOrWindows1252: bytes.map { UInt8(bitPattern: $0) })
  }

  /// How many processors this program may use, at least one.
  public static func processorCount() -> Int {
    max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
  }
}
