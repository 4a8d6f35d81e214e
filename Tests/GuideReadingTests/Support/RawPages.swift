/// Pages as people copy them from health sites, each with other habits; all words are our own.
enum RawPages {
  /// Headings in sentence case, review dates at the end, no disclaimer.
  static let sentenceCase = """
    Stiff neck

    A stiff neck often eases by itself within a week. It can hurt to turn your head.

    Symptoms of a stiff neck

    You may notice:
    - pain when you turn your head
    - tight muscles at the back
      of your neck
    - a headache

    How to ease a stiff neck yourself

    Keep your neck moving, and try these steps:

    1. Put a warm towel on it.
    2. Turn your head slowly to each side.
    3. Rest between turns.

    If it gets worse:

    Stop the turns for a day.

    When to see a doctor

    See a doctor if the pain lasts longer than two weeks.

    Page last reviewed: 4 January 2024
    Next review due: 4 January 2027
    """

  /// `Question:` and `Answer:`, a byline with degrees and a reviewer.
  static let longPrefixes = """
    Why Do My Calves Cramp At Night?

    Written by Ana de Souza
    Medically reviewed by Tom O'Neil, MD
    Last reviewed: March 3, 2025

    Night cramps come without warning. They pass within minutes.

    Frequently Asked Questions

    Question: Does water help?
    Answer: It may, if you drink too little.

    Ask your pharmacist about salts.

    Question 2: Should I stretch?

    Answer 2:
    Yes, before bed.
    """

  /// A promotion and adverts in the middle, the help section after them.
  static let promotionInTheMiddle = """
    Earache After Swimming

    Dr. Lena Vogt | May 5, 2024 | 4 min read

    Water that stays in the ear can make it ache.

    Why It Hurts

    Damp skin swells and itches.

    Advertisement

    It can also let germs in.

    Ready to take control of your health?

    Talk to our team of friendly experts at any hour.

    Get Started Now

    Our Happy Customers

    They love us.

    When To Get Help

    See a doctor if fluid comes out of the ear.

    Key Points:

    • Keep the ear dry.
    • Do not poke it.

    Share this page
    """

  /// Two lists of types, every kind of bullet, a disclaimer that only its words show.
  static let twoTypesLists = """
    Kinds of Headache

    Many people get headaches.

    Types of Headache and How They Affect Sleep

    There are a few.

    ‣ Tension Headache feels like a band. It can keep you from sleeping.
    ◦ Cluster Headache: comes in bouts. It often wakes people at night.
    ▪ Migraine – throbs on one side.
    ● a dull ache that nobody has named

    Forms of Relief

    * **Cold Packs**: numb the skin.
    + Quiet Rooms help many people. They ease the pain.

    About Our Texts

    These pages are for information only. They do not replace a visit to your doctor.
    """

  /// A table of contents with entries, questions without prefixes, sources.
  static let contentsWithEntries = """
    Nosebleeds At Work

    Table of Contents
    1. What Causes Them
    2. FAQs
    Sources

    Most nosebleeds look worse than they are.

    What Causes Them

    Dry air is the usual reason.

    FAQs

    Can I lie down?

    Better not. Sit up and lean forward.

    Is it safe to blow my nose?

    Not for a day

    Sources

    Nose care handbook. https://example.org/nose. Read in 2024.
    """

  /// Related guides in all states: no teaser, no author, no age, bullets.
  static let relatedGuides = """
    Sore Heels

    Heels carry all your weight.

    In Summary

    Rest them.

    Disclaimer: This page is no medical advice.

    Related Articles

    Neck Pain
    Read More
    Updated 2 days ago

    Why Do My Knees Click? What to Know

    Knees can click for many reasons, most of them harm…

    By Jo Kim
    Read Article

    • Flat Feet

    See Also

    Sore Toes
    Updated an hour ago

    Start Free
    """
}
