import GuideModel
import GuideWords

/// What a question is after, told by its form: weak evidence beside its words.
///
/// Each row says how people ask (as `PhraseList` writes it), what kind of part answers, and which
/// words stand in the heading of such a part.
struct Intent: Sendable {
  let patterns: PhraseList
  let roles: [Guide.Role]
  /// The stems of the heading's words.
  let headingStems: [[UInt8]]
  /// Whether the opening of the guide answers.
  let isAboutSubject: Bool

  private init(
    _ asked: String, roles: [Guide.Role] = [], headings: String, isAboutSubject: Bool = false
  ) {
    patterns = PhraseList(asked, between: ";")
    self.roles = roles
    headingStems = WordList.stems(of: headings)
    self.isAboutSubject = isAboutSubject
  }

  /// The intents that a question shows.
  static func all(in question: PhraseText) -> [Intent] {
    table.filter { question.says(anyOf: $0.patterns) }
  }

  private static let table: [Intent] = [
    Intent(
      "=what =is/=are;what exactly;explain;tell me about;define;definition;meaning of;plain words;"
        + "overview;information on/about",
      headings: "definition overview information introduction description",
      isAboutSubject: true),
    Intent(
      "why;how come;what make/makes/made/making;cause;reason;come from;bring/brings on;makes me/it;did i get;triggers/triggered;"
        + "due to;what behind",
      roles: [.causes], headings: "cause causes why reason trigger"),
    Intent(
      "symptom;sign;feel like;look like;how know have;notice;tell if have;indication",
      roles: [.symptoms], headings: "symptom sign feel look"),
    Intent(
      "treat;treatment;cure;remedy;get rid;medicine/medication/drug/tablet;relieve/relief;"
        + "what helps;help with/me;what can/should do/done;what do +i/we +do;how can/do make better;feel better;soothe;fix;"
        + "heal;manage;cope",
      roles: [.selfCare], headings: "treatment treat therapy manage help better relief"),
    Intent(
      "prevent;prevention;avoid;protect;stop happening/again/coming;keep from;less likely;next time;"
        + "vaccine;lower/reduce risk;prepare",
      roles: [.prevention], headings: "prevent prevention avoid reduce protect"),
    Intent(
      "diagnose/diagnosis;test;check for;find out;scan;blood work;exam;tell whether;detect;screen",
      headings: "diagnose diagnosis test exam screening"),
    Intent(
      "how long/soon;how many days/weeks/hours/months/nights;when +will;last;go away;get over;outlook;prognosis;life expectancy;live with;survive;die/fatal;"
        + "get better/worse;chances;over time;recover/recovery;future;still;been days/weeks/months;days/weeks/months later/now",
      headings: "outlook prognosis long expect last recovery"),
    Intent(
      "rare;how common;how +many -days/weeks/hours/months/nights/times;prevalence;frequency;how often",
      headings: "many common affected frequency often"),
    Intent(
      "inherit/inherited;will/can/could/chance child/children/kid/baby/son/daughter get/have/inherit;chance child/baby;run in family/families;passed/pass to/on/down;genetic;hereditary;from my "
        + "mum/mom/dad/mother/father/parents",
      headings: "inherited inherit genetic family"),
    Intent(
      "gene;dna;mutation;chromosome", headings: "genetic gene changes related"),
    Intent(
      "who gets/get/usually/likely/has;at risk;risk;am likely;more likely;age/sex/gender matter;"
        + "susceptible;catch",
      headings: "who risk likely"),
    Intent(
      "go wrong;complication;lead to;untreated/ignore;long term;side effect;consequences;dangerous",
      headings: "complication complications problem effects"),
    Intent(
      "trial;research;study/studies;scientist;experimental", headings: "research trials clinical"),
    Intent("stage;spread;how far;advanced", headings: "stage stages"),
    Intent(
      "eat;food;diet;drink;nutrition;meal", headings: "eat eating diet nutrition food"),
    Intent(
      "when should/do/to see/call/worry/go/concerned/get/seek;see a doctor/gp;should worry/concerned;"
        + "serious;need doctor/help/hospital;not ok/okay/normal/right;warning sign/signs;red flag/flags;emergency;look out for",
      roles: [.seekHelp], headings: "concerned doctor help emergency seek see"),
    Intent(
      "short version;sum up;summary/summarise/summarize;in short;in +a +nutshell;tldr;gist;"
        + "main/key point/points/message;take away/home",
      roles: [.takeaways, .bottomLine], headings: "takeaways summary key points"),
    Intent(
      "normal;usual;ok that/to/if;common to;supposed to", roles: [.normality], headings: "normal"),
    Intent(
      "whats/which +best +for;what +is +best +for;which/what/best/kind/type/option kind/type/sort/form/option/massage/book/choose;difference;"
        + "which one/is;types",
      roles: [.types], headings: "types kinds forms"),
  ]
}
