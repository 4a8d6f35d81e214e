import GuideModel

/// What a guide is in the vocabulary of schema.org: a `MedicalWebPage`, and a `FAQPage` of its
/// questions.
struct LinkedData {
  let guide: Guide

  /// The JSON-LD of the page.
  var value: JSONValue {
    .object([
      "@context": .string("https://schema.org"),
      "@graph": .array([page] + (guide.faqs.isEmpty ? [] : [questions])),
    ])
  }

  private static let pageID = JSONValue.string("#page")

  /// The page; what the guide does not say is left out, since the vocabulary has no null.
  private var page: JSONValue {
    let members: [(String, JSONValue?)] = [
      ("@type", .string("MedicalWebPage")), ("@id", LinkedData.pageID),
      ("name", .string(guide.title.text)),
      ("description", guide.lead.first?.texts.first.map { .string($0.text) }),
      ("author", guide.author.map { LinkedData.agent($0.text) }),
      ("datePublished", LinkedData.date(guide.published)),
      ("dateModified", LinkedData.date(guide.updated)),
      ("lastReviewed", LinkedData.date(guide.reviewed)),
      ("reviewedBy", checker.map(LinkedData.agent)), ("audience", audience), ("about", symptom),
      ("citation", citations), ("license", licence), ("hasPart", disclaimer),
    ]
    return LinkedData.object(members)
  }

  private static func object(_ members: [(String, JSONValue?)]) -> JSONValue {
    .object(members.compactMap { key, value in value.map { .init(key, $0) } })
  }

  private static func date(_ day: Day?) -> JSONValue? { day.map { .string($0.description) } }

  /// Somebody by name: a person where every word has a capital, as names have, else an organisation.
  private static func agent(_ name: String) -> JSONValue {
    let words = name.split(separator: " ")
    let isPerson = words.count > 1 && words.allSatisfy { $0.first?.isUppercase ?? false }
    return .object(["@type": .string(isPerson ? "Person" : "Organization"), "name": .string(name)])
  }

  private var checker: String? {
    guard let check = guide.about.clinicalCheck else { return guide.reviewer?.text }
    return Facts(guide: guide).isCheckedByClinician ? check.text : guide.reviewer?.text
  }

  private var audience: JSONValue {
    LinkedData.object([
      ("@type", .string("Patient")),
      ("audienceType", guide.about.audience.map { .string($0.text) }),
    ])
  }

  private var symptom: JSONValue {
    let names = guide.about.alsoCalled.map { JSONValue.string($0) }
    return LinkedData.object([
      ("@type", .string("MedicalSymptom")), ("name", .string(guide.title.text)),
      ("alternateName", names.isEmpty ? nil : .array(names)),
    ])
  }

  private var citations: JSONValue? {
    guard let sources = guide.sources, !sources.items.isEmpty else { return nil }
    return .array(
      sources.items.map { source in
        LinkedData.object([
          ("@type", .string("CreativeWork")), ("name", .string(source.text.text)),
          ("url", source.liveAddress.map { .string($0) }),
        ])
      })
  }

  private var licence: JSONValue? {
    guide.about.licence.map {
      .object(["@type": .string("CreativeWork"), "name": .string($0.text)])
    }
  }

  /// The vocabulary has no property for a disclaimer; it is a named part of the page.
  private var disclaimer: JSONValue {
    let text = guide.disclaimer.paragraphs.joined(separator: "\n\n")
    return .object([
      "@type": .string("WebPageElement"),
      "name": .string(Wording.heading(of: guide.disclaimer).text), "text": .string(text),
    ])
  }

  private var questions: JSONValue {
    .object([
      "@type": .string("FAQPage"), "@id": .string("#questions"),
      "name": .string(guide.title.text), "isPartOf": .object(["@id": LinkedData.pageID]),
      "mainEntity": .values(guide.faqs) { LinkedData.question($0) },
    ])
  }

  private static func question(_ faq: Guide.FAQ) -> JSONValue {
    let text = faq.answer.flatMap { $0.texts }.map { $0.text }.joined(separator: "\n")
    let answer: JSONValue = .object(["@type": .string("Answer"), "text": .string(text)])
    return object([
      ("@type", .string("Question")), ("name", .string(faq.question.text)),
      ("acceptedAnswer", text.isEmpty ? nil : answer),
    ])
  }
}

extension Guide.Source {
  /// The address, if it may be live.
  fileprivate var liveAddress: String? {
    guard let url, case .web(let address) = LinkTarget(url) else { return nil }
    return address
  }
}
