/// The style sheet of every page: readable on a phone, in the dark and on paper, with nothing loaded.
enum HTMLStyle {
  static let sheet = """
    :root { color-scheme: light dark; --text: #1b1b1b; --page: #fff; --soft: #565656; \
    --line: #c9c9c9; --link: #0b4f9e; --emergency: #b3121d; --urgent: #a15300; --routine: #0b4f9e; \
    --home: #1f6b36; --card: #f5f5f5; }
    @media screen and (prefers-color-scheme: dark) { :root { --text: #ececec; --page: #161616; \
    --soft: #b5b5b5; --line: #4a4a4a; --link: #8ab8f5; --emergency: #ff8a8f; --urgent: #f5b25f; \
    --routine: #8ab8f5; --home: #86d39c; --card: #222; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; max-width: 44rem; padding: 1rem; background: var(--page); \
    color: var(--text); font: 1.0625rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere; }
    p, li, h1, h2, h3, h4, h5, h6, td, th, summary { unicode-bidi: plaintext; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 1.5em 0 .5em; }
    h1 { margin-top: .5em; font-size: 1.9rem; }
    h2 { font-size: 1.4rem; }
    h3, summary h3 { font-size: 1.1rem; }
    p, li { text-wrap: pretty; }
    a { color: var(--link); }
    :focus-visible { outline: .2rem solid var(--link); outline-offset: .15rem; }
    .skip { position: absolute; left: -999rem; }
    .skip:focus { position: static; display: inline-block; padding: .25rem 0; }
    .guides { padding-left: 0; list-style: none; }
    .guides li { margin: 1rem 0; }
    .guides a { font-weight: bold; }
    .soft, footer { color: var(--soft); }
    .card { margin: 1rem 0; padding: .25rem 1rem; border: 1px solid var(--line); \
    border-left: .5rem solid var(--level, var(--line)); background: var(--card); \
    break-inside: avoid; }
    .card h2, .card h3 { margin: .5rem 0; font-size: 1.1rem; }
    .card ul { margin: .25rem 0 .5rem; padding-left: 1.25rem; }
    .emergency { --level: var(--emergency); }
    .urgent { --level: var(--urgent); }
    .routine { --level: var(--routine); }
    .selfCare { --level: var(--home); }
    .level { color: var(--level); }
    details { border-bottom: 1px solid var(--line); padding: .25rem 0; }
    summary { cursor: pointer; }
    summary h3 { display: inline; }
    blockquote { margin: 1rem 0; padding-left: 1rem; border-left: .25rem solid var(--line); }
    pre, .table { overflow-x: auto; }
    pre { padding: .75rem; background: var(--card); }
    table { border-collapse: collapse; overflow-wrap: normal; line-height: 1.4; }
    hr { margin: 1.5rem 0; border: 0; border-top: 1px solid var(--line); }
    th, td { padding: .3rem .6rem; border-bottom: 1px solid var(--line); text-align: left; \
    vertical-align: top; }
    .center { text-align: center; }
    .right { text-align: right; }
    @media print { body { max-width: none; padding: 0; font-size: 11pt; line-height: 1.45; } \
    .skip, nav, .back, .search { display: none; } h1, h2, h3, h4, h5, h6, summary { break-after: avoid; } \
    details, tr, li, blockquote { break-inside: avoid; } p { orphans: 2; widows: 2; } \
    .table { overflow: visible; } table { font-size: 9pt; } pre { white-space: pre-wrap; } \
    summary { list-style: none; } \
    a[href^="http"]:not(.bare)::after { content: " (" attr(href) ")"; font-size: .85em; } }
    @media print { details::details-content { content-visibility: visible; } }

    """
}
