package import GuideModel
import GuideWords

extension Lexicon {
  /// Lines longer than this are prose, whatever they say.
  package static let longestFurniture = 300

  /// Whole lines that belong to a web page and not to the guide on it.
  package static let furniture: [Rule<Guide.Furniture.Kind>] = [
    (
      .cta,
      [
        "have|got (any) questions|question about this|the article|symptom|guide|page|topic",
        "do you have (any) questions|question about this|the article|symptom|guide|page|topic",
        "ask (us|me) anything ...", "get instant ... insights|answers ...",
        "sign up for|to our|the newsletter ...", "subscribe to our|the newsletter ...",
      ]
    ),
    (
      .toc,
      [
        "table of contents", "(page) contents", "on this page", "in this article|guide",
        "jump to (section)",
      ]
    ),
    (
      .button,
      [
        "read (the) (full) guide|more|article", "start|try|register (now|today) (for) (free)",
        "get started (now|today) (for) (free)", "sign up (now|today) (for) (free)",
        "share|print|save|bookmark|email (this) (page|article|guide)", "copy (the) link",
        """
        (share) (on|via) facebook|twitter|x|instagram|linkedin|pinterest|reddit|whatsapp|telegram\
        |youtube|tiktok|bluesky|mastodon|threads
        """,
      ]
    ),
    (.ad, ["advertisement|advertisements", "sponsored (content)"]),
    (
      .meta,
      [
        "# min|mins|minute|minutes read", "#-min|#-minute read", "reading time # min|mins|minutes",
        "copyright ...", "© ...", "all rights reserved",
      ]
    ),
    (.promo, ["ready to take control of your health", "no more waiting ..."]),
  ]
}

extension Guide.Furniture.Kind {
  /// What a whole line of a page is, where it belongs to the page and not to the guide.
  package init?(ofLine text: String) {
    guard text.utf8.count <= Lexicon.longestFurniture,
      let kind = Lexicon.first(of: Lexicon.furniture, matching: Words(text))
    else { return nil }
    self = kind
  }
}
