/// The definitions of a document by their normalised labels.
struct ReferenceMap: Sendable {
  private var targets: [[UInt8]: LinkTarget] = [:]
  /// The size of the largest.
  private(set) var largest = 0

  var isEmpty: Bool { targets.isEmpty }

  /// Adds a definition; the first of a label counts.
  mutating func define(_ label: [UInt8], as target: LinkTarget) {
    guard targets[label] == nil else { return }
    targets[label] = target
    largest = max(largest, target.size)
  }

  func target(of label: [UInt8]) -> LinkTarget? { targets[label] }
}
