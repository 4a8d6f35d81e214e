internal import GuideModel

extension TextRenderer {
  mutating func write(_ table: Table) {
  }
}
