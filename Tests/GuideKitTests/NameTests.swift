import Foundation
import Testing

/// An app imports SwiftUI beside GuideKit; a name that both had would have to be qualified there.
@Suite struct NameTests {
  /// Types of SwiftUI at its top level, those first that a library of texts might use too.
  private static let namesOfSwiftUI: Set<String> = Set(
    """
    Text Section List Link Image Table Label Group Form Color Font Menu Path Shape View Scene App \
    Alignment Anchor Angle Animation Axis Binding Button Canvas Capsule Circle Commands \
    ContentMode ControlGroup DatePicker DisclosureGroup Divider Edge EditMode Ellipse Environment \
    FileDocument FocusState ForEach Gauge Gesture Gradient Grid GroupBox HStack Layout ListStyle \
    LabelStyle LinkStyle LocalizedStringKey Material Namespace NavigationLink NavigationPath \
    NavigationStack NavigationView NavigationSplitView OpenURLAction OutlineGroup Picker \
    PreviewProvider ProgressView Prominence Rectangle ReferenceFileDocument Role ScrollView \
    SearchFieldPlacement SectionConfiguration Settings ShareLink Slider Spacer State Stepper \
    SubmitLabel Subview Tab TabView TableColumn TableRow TableStyle TextAlignment TextEditor \
    TextField TextRenderer TextSelection TimelineView Toggle ToolbarItem Transaction Transition \
    UnitPoint VStack ViewBuilder ViewModifier Visibility Window WindowGroup ZStack
    """.split(separator: " ").map(String.init))

  @Test func noPublicNameIsOneOfSwiftUI() throws {
    let sources = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources")
    let kit = try String(
      contentsOf: sources.appending(path: "GuideKit/GuideKit.swift"), encoding: .utf8)
    let modules = kit.matches(of: /public import (\w+)/).map { String($0.1) }
    #expect(modules.count > 5)
    var names: Set<String> = []
    for module in modules {
      let folder = sources.appending(path: module)
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      for case let file as URL in files ?? .init() where file.pathExtension == "swift" {
        let text = try String(contentsOf: file, encoding: .utf8)
        // What stands at a line's beginning is at the top level.
        names.formUnion(
          text.matches(of: /\npublic (?:final )?(?:struct|enum|class|protocol|typealias) (\w+)/)
            .map { String($0.1) })
      }
    }
    #expect(names.contains("Guide") && names.contains("Page"))
    #expect(names.isDisjoint(with: Self.namesOfSwiftUI))
  }
}
