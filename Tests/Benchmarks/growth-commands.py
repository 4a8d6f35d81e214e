#!/usr/bin/env python3
"""Measure how each command's work grows on hostile input: time of the processor at n and 4n.

usage: growth-commands.py PROGRAM [--count] [--only WORD] [--size BYTES]

Every input of `growth.py` and the guides, libraries and arguments below are given to every command
that can read them. Prints those whose exponent is above 1.3 or that take over 10 µs a byte, and exits
1 where there is one. With --count, instructions are counted by valgrind instead of time, which takes
hours for all and no doubt for one (--only).
"""
import argparse
import importlib.util
import math
import os
import resource
import subprocess
import sys
import tempfile

here = os.path.dirname(os.path.abspath(__file__))
spec = importlib.util.spec_from_file_location("growth", os.path.join(here, "growth.py"))
growth = importlib.util.module_from_spec(spec)
spec.loader.exec_module(growth)

LIMIT = 1.3
SLOW = 10e-6
PATIENCE = 60

CANONICAL = "# T\n\nLead.\n\n## Why it happens\n\n"
PAGE = "Title of it\n\nText of the page.\n\nWhy It Hurts\n\n"


def numbered(text):
    return lambda n: "".join(text.replace("%", str(i)) for i in range(n))


def repeated(text, start="", end=""):
    return lambda n: start + text * n + end


# What repeats in a guide, from its beginning on.
GUIDES = {
    "sections": numbered("## Part %\n\nText.\n\n"),
    "sections of one name": repeated("## Part\n\nText.\n\n"),
    "sections, deeper": numbered("## Part %\n\n### More\n\n#### Still more\n\n"),
    "help sections": repeated("## When to get help\n\n### Call 999 if\n\n- it hurts\n\n"),
    "levels": repeated("### Call 999 if\n\n- it hurts\n\n", "## When to get help\n\n"),
    "levels of all kinds": repeated(
        "### Call 999 if\n\n- a\n\n### See a doctor if\n\n- b\n\n", "## When to get help\n\n"),
    "signs": repeated("- chest pain\n", "## When to get help\n\n### Call 999 if\n\n"),
    "nested signs": repeated(
        "- chest pain\n  - at night\n", "## When to get help\n\n### Call 999 if\n\n"),
    "questions": numbered("### What is %?\n\nIt is so.\n\n"),
    "questions in a section": lambda n: "## Common questions\n\n"
    + numbered("### What is %?\n\nIt is so.\n\n")(n),
    "questions, bold": repeated("**What is it?**\n\nIt.\n\n", "## FAQs\n\n"),
    "questions in a list": repeated("- What is it?\n\n  It.\n", "## FAQs\n\n"),
    "types": numbered("- **Kind %**: text.\n  Effect: none.\n"),
    "types in a section": lambda n: "## Types of pain and how they affect you\n\n"
    + numbered("- **Kind %**: text.\n  Effect: none.\n")(n),
    "takeaways": repeated("- One thing.\n", "## Key takeaways\n\n"),
    "sources": numbered("- [S%](https://a.example/%). P. CC BY. Read 2025-01-01.\n"),
    "sources in a section": lambda n: "## Sources\n\n"
    + numbered("- [S%](https://a.example/%). P. CC BY. Read 2025-01-01.\n")(n),
    "related": lambda n: "## Related guides\n\n" + numbered("- [R %](r-%.md): teaser\n")(n),
    "disclaimers": repeated("## Medical disclaimer\n\nNot advice.\n\n"),
    "about, other names": lambda n: "## About this guide\n\n- Also called: "
    + ", ".join("name %d" % i for i in range(n)) + "\n",
    "about, rows": repeated("- Written by: A\n", "## About this guide\n\n"),
    "about, tags": lambda n: "## About this guide\n\n- Tags: "
    + ", ".join("t%d" % i for i in range(n)) + "\n",
    "bottom lines": repeated("## Bottom line\n\nDone.\n\n"),
    "footnotes": lambda n: "".join("a[^%d] " % i for i in range(n)) + "\n\n"
    + "".join("[^%d]: b\n" % i for i in range(n)),
    "links": numbered("[a](http://x.example/%) "),
    "links to guides": numbered("[a](guide-%.md) "),
    "links, empty": repeated("[](http://x.example) "),
    "a type and what follows it": repeated(
        "a\n\n", "## Types of pain\n\n- **Kind**: text.\n\n"),
    "a related guide and what follows it": repeated(
        "> a\n\n", "## Related guides\n\n- [R](r.md): teaser\n\n"),
    "other wordings": numbered("## Part %\n\nAlso asked: why; how\n\nText.\n\n"),
    "other wordings of one part": numbered("Also asked: why %; how\n\n"),
    "code of blank lines": repeated("\n", "```\n", "a\n```\n"),
    "line breaks": repeated("\\\n"),
    "line breaks of HTML": repeated("<br>"),
    "links of a source": lambda n: "## Sources\n\n- " + numbered("[S](https://a.example/%) ")(n),
    "images": repeated("![](x.png) "),
    "images in lines": repeated("![](x.png)\n"),
    "addresses, bare": numbered("http://x.example/% "),
    "tags of HTML": repeated("<b>a</b> "),
    "tags of HTML in lines": repeated("<b>a</b>\n"),
    "blocks of HTML": repeated("<div>\na\n</div>\n\n"),
    "lists of HTML": repeated("<ul><li>a</li></ul>\n\n"),
    "tables of HTML": repeated("<table><tr><td>a</td></tr></table>\n\n"),
    "cells of HTML": repeated("<td>a</td>", "<table><tr>", "</tr></table>\n"),
    "rows of HTML": repeated("<tr><td>a</td></tr>\n", "<table>", "</table>\n"),
    "emphasis": repeated("*a* **b** "),
    "code": repeated("`a` "),
    "code blocks": repeated("```\na\n```\n\n"),
    "code lines": repeated("    a\n"),
    "rules": repeated("---\n\n"),
    "sentences": repeated("It hurts. "),
    "sentences, questions": repeated("Does it hurt? "),
    "abbreviations": repeated("e.g. Dr. A. "),
    "one word": repeated("a"),
    "one word with hyphens": repeated("a-"),
    "words, all different": numbered("w%q "),
    "lines, all different": numbered("line % of it\n"),
    "paragraphs": repeated("It hurts.\n\n"),
    "paragraphs, all different": numbered("It hurts % times.\n\n"),
    "list items": repeated("- a\n"),
    "list items, loose": repeated("- a\n\n"),
    "list items, numbered": repeated("1. a\n"),
    "numbers on a line": repeated("1. "),
    "numbers in brackets": repeated("1) "),
    "letters with points": repeated("a. "),
    "lists in quotes": repeated("> - a\n"),
    "quotes in quotes": repeated("> a\n\n"),
    "alerts": repeated("> [!NOTE]\n> a\n\n"),
    "highlights": repeated("==a== "),
    "braces": repeated("{: .a } "),
    "wiki links": repeated("[[a]] "),
    "containers": repeated(":::a\n\nb\n\n:::\n\n"),
    "dates": repeated("1 January 2025 "),
    "dates in lines": repeated("Updated 1 January 2025\n\n"),
    "dots": repeated("."),
    "commas": repeated("a, "),
    "colons": repeated("a: "),
    "colons in lines": repeated("a: b\n\n"),
    "apostrophes": repeated("a's "),
    "quotation marks": repeated("\u201ca\u201d "),
    "combining marks": repeated("\u0301"),
    "flags": repeated("\U0001F1E9"),
    "joined signs": repeated("\U0001F469\u200d"),
    "wide letters": repeated("\u4e00"),
    "right to left": repeated("\u05d0 "),
    "controls": repeated("\u001b["),
    "soft hyphens": repeated("\u00ad"),
    "zero widths": repeated("\u200b"),
    "non-breaking": repeated("a\u00a0"),
    "tabs in lines": repeated("a\tb\n"),
    "tabs on a line": repeated("a\t"),
    "wide blanks": repeated("a    b\n"),
    "emergencies": repeated("Call 999. "),
    "emergencies in lines": repeated("Call 999 if it hurts.\n\n"),
    "doctors": repeated("See a doctor if it hurts. "),
    "headings, setext": repeated("a\n---\n\n"),
    "headings, empty": repeated("##\n\n"),
    "headings of first level": numbered("# T%\n\n"),
    "long headings": lambda n: "## " + "a b " * n + "\n\ntext\n",
    "long title": lambda n: "# " + "a b " * n + "\n\ntext\n",
    "front matter": lambda n: "---\ntitle: T\n" + numbered("k%: v\n")(n) + "---\n\n# T\n\nText.\n",
    "front matter, list": lambda n: "---\ntags: [" + "a, " * n + "a]\n---\n\n# T\n\nText.\n",
    "front matter, deep": lambda n: "---\na: " + "[" * n + "\n---\n\n# T\n\nText.\n",
    "front matter, questions": lambda n: "---\nfaqs:\n" + "- q: a\n  a: b\n" * n + "---\n\n# T\n",
    "front matter, no end": lambda n: "---\n" + "a: b\n" * n,
    "contents": lambda n: "".join("Contents %d\n" % i for i in range(n)),
    "read more": repeated("Read More\n\n"),
    "names": repeated("Jane Smith\n\n"),
    "related on a page": repeated("Related Guides\n\nNeck Pain\n\n"),
    "adverts": repeated("Advertisement\n\n"),
    "shouting": repeated("WHY IT HURTS\n\n"),
    "headings of a page": numbered("Why It Hurts %\n\ntext of it.\n\n"),
    "bullets of a page": repeated("\u2022 a\n"),
    "bullets on a line of a page": repeated("\u2022 a "),
    "Q and A": repeated("Q: a\nA: b\n"),
    "pipes": repeated("a | b "),
    "table, wide": lambda n: "|" + "a|" * n + "\n|" + "-|" * n + "\n|" + "b|" * n + "\n",
    "table, long": lambda n: "|a|b|\n|-|-|\n" + "|c|d|\n" * n,
    "table, wide and long": lambda n: (
        lambda m: "|" + "a|" * m + "\n|" + "-|" * m + "\n" + ("|" + "b|" * m + "\n") * m
    )(max(2, int(math.sqrt(n)))),
    "tables": repeated("|a|\n|-|\n|b|\n\n"),
    "table, short rows": lambda n: "|a" * n + "\n" + "|-" * n + "\n" + "|b\n" * n,
    "table, long headers": lambda n: "|" + "h" * n + "|b|\n|-|-|\n" + "|c|d|\n" * n,
    "table, long headers, wide": lambda n: "|" + ("h" * 50 + "|") * n + "\n|" + "-|" * n + "\n"
    + "|b\n" * n,
    "not UTF-8": lambda n: b"a\xffb " * n,
    "Windows-1252": lambda n: b"it\x92s " * n,
}

FILE_COMMANDS = {
    "text": ["show", "@"],
    "text -w 20": ["show", "@", "-w", "20"],
    "text -w 0": ["show", "@", "-w", "0"],
    "text, colour": ["show", "@", "--color", "always"],
    "toc": ["show", "@", "--toc"],
    "section": ["show", "@", "-s", "why"],
    "no section": ["show", "@", "-s", "nosuchthing"],
    "json": ["show", "@", "--json"],
    "html": ["show", "@", "--format", "html"],
    "markdown": ["show", "@", "--format", "markdown"],
    "check": ["check", "@"],
    "check --json": ["check", "@", "--json"],
    "list": ["list", "-l", "--content", "%"],
    "list words": ["list", "-l", "hurts", "--content", "%"],
    "name": ["show", "no such guide", "--content", "%"],
    "faq": ["faq", "--content", "%"],
    "faq words": ["faq", "hurts", "--content", "%"],
    "search": ["search", "hurts", "part", "a", "--content", "%"],
    "ask": ["ask", "does", "it", "hurt", "part", "what", "is", "a", "--content", "%"],
    "ask -g": ["ask", "-g", "@", "does", "it", "hurt", "when", "I", "a"],
    "index": ["index", "%"],
}

# What repeats in what is typed: as one word and as many.
TYPED = {
    "unknown words": lambda n: " ".join("x%dq" % i for i in range(n)),
    "misspelt words": lambda n: " ".join("throta%s" % "abcdefgh"[i % 8] for i in range(n)),
    "known words": lambda n: "throat pain fever " * (n // 3),
    "one word": lambda n: "a" * n,
    "one misspelt word": lambda n: "thraot" * n,
    "stop words": lambda n: "is it the " * (n // 3),
    "sentences": lambda n: "it hurts. " * n,
    "danger, nearly": lambda n: "chest " * n,
    "danger, negated": lambda n: "no chest pain " * n,
    "danger, not me": lambda n: "my chest is not tight and " * n,
    "letters apart": lambda n: "c h e s t " * n,
    "hyphens": lambda n: "a-" * n,
    "dots": lambda n: "." * n,
    "apostrophes": lambda n: "don't " * n,
    "question marks": lambda n: "? " * n,
    "combining marks": lambda n: "e\u0301" * n,
    "numbers": lambda n: "".join("%d " % i for i in range(n)),
    "colons": lambda n: "a: b; " * n,
    "quoted": lambda n: "'a' \"b\" " * n,
}
TYPED_COMMANDS = {
    "ask": ["ask"], "ask -g": ["ask", "-g", "sore-throat"], "search": ["search"],
    "show": ["show"], "faq": ["faq"], "faq guide": ["faq", "sore-throat"], "list": ["list", "-l"],
    "section": ["show", "sore-throat", "-s"], "no command": [], "ask of nothing": ["ask", "-g"],
    "help": ["help"], "completions": ["completions"], "width": ["show", "sore-throat", "-w"],
}


def library(folder, n, text):
    os.makedirs(folder, exist_ok=True)
    for i in range(n):
        with open(os.path.join(folder, "guide-%d.md" % i), "w") as file:
            file.write(text.replace("%", str(i)))


LIBRARIES = {
    "guides": "# Title %\n\nText that hurts.\n\n## Why it happens\n\nIt hurts.\n",
    "guides of one title": "# Title\n\nText.\n\n## About this guide\n\n- Also called: pain\n",
    "guides that lead to each other": "# T%\n\nText.\n\n## Related guides\n\n"
    + "".join("- [R](guide-%d.md): t\n" % i for i in range(10)),
    "files that are none": "",
}


def used(command, count, program):
    """Seconds, or instructions, that a run takes; None where patience ends."""
    if count:
        run = subprocess.run(
            ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program] + command,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        lines = run.stderr.decode(errors="replace").splitlines()
        return next(int(line.split()[-1]) for line in lines if "Collected" in line)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    def limits():
        resource.setrlimit(resource.RLIMIT_CPU, (PATIENCE, PATIENCE))
        resource.setrlimit(resource.RLIMIT_AS, (6 << 30, 6 << 30))
    environment = {"HOME": "/nonexistent", "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8", "COLUMNS": "80"}
    run = subprocess.run(
        [program] + command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, preexec_fn=limits, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if run.returncode < 0:
        return None
    return after.ru_utime - before.ru_utime


def judge(name, command, size, small, large, count):
    if small is None or large is None:
        print(f"{name:45} {command:14} ended by a signal: {small} {large}", flush=True)
        return 1
    exponent = math.log(max(large, 1e-9) / max(small, 1e-9), 4)
    noise = 100_000 if count else 0.06
    steep = exponent > LIMIT and large > noise
    slow = not count and large / size > SLOW and large > 0.1
    if steep or slow:
        unit = "" if count else " s"
        print(
            f"{name:45} {command:14} {small:>12,.3f}{unit} {large:>12,.3f}{unit} "
            f" exponent {exponent:.2f}, {size} bytes, {large / size * 1e6:.2f} µs a byte", flush=True)
    return int(steep or slow)


def bytes_of(data):
    return data if isinstance(data, bytes) else data.encode()


def guide_files():
    for name, make in list(GUIDES.items()) + list(growth.INPUTS.items()):
        for kind, start in (("canonical", CANONICAL), ("page", PAGE)):
            starts_itself = name.startswith("front matter") or name == "long title"
            if starts_itself and kind == "page":
                continue
            yield f"{kind}, {name}", (b"" if starts_itself else start.encode()), make


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--count", action="store_true")
    parser.add_argument("--only", default="")
    parser.add_argument("--size", type=int, default=0)
    parser.add_argument("--kind", default="files,typed,libraries")
    options = parser.parse_args()
    size = options.size or (4_000 if options.count else 60_000)
    program = os.path.abspath(options.program)
    bad = 0

    def measure(name, label, commands, length):
        if options.only and options.only not in name + "; " + label:
            return 0
        small, large = (used(command, options.count, program) for command in commands)
        if small and large and math.log(large / small, 4) > LIMIT and not options.count:
            small, large = (min(used(command, False, program) or 99, first)
                for command, first in zip(commands, (small, large)))
        return judge(name, label, length, small, large, options.count)

    with tempfile.TemporaryDirectory() as folder:
        if "files" in options.kind:
            for name, start, make in guide_files():
                unit = max(len(bytes_of(make(200))) / 200, 0.1)
                for part in (1, 4):
                    os.makedirs(f"{folder}/{part}", exist_ok=True)
                    with open(f"{folder}/{part}/input.md", "wb") as file:
                        data = start + bytes_of(make(int(size * part / unit)))
                        file.write(data)
                for label, command in FILE_COMMANDS.items():
                    commands = []
                    for part in (1, 4):
                        try: os.remove(f"{folder}/{part}/.guide-index")
                        except FileNotFoundError: pass
                        commands.append([
                            f"{folder}/{part}/input.md" if word == "@"
                            else f"{folder}/{part}" if word == "%" else word for word in command])
                    bad += measure(name, label, commands, len(data))
        if "typed" in options.kind:
            for name, make in TYPED.items():
                unit = max(len(bytes_of(make(300))) / 300, 0.1)
                # The system takes words of at most 128 KB.
                texts = [
                    make(int(min(size, 20_000) * part / unit))[:30_000 * part] for part in (1, 4)]
                for label, command in TYPED_COMMANDS.items():
                    commands = [command + [text] for text in texts]
                    bad += measure(f"typed, {name}, a word", label, commands, len(texts[1]))
                    commands = [command + text.split() for text in texts]
                    bad += measure(f"typed, {name}", label, commands, len(texts[1]))
        if "libraries" in options.kind:
            for name, text in LIBRARIES.items():
                folders = [f"{folder}/{name}-{part}" for part in (1, 4)]
                for path, part in zip(folders, (1, 4)):
                    library(path, size // 60 * part // 2, text)
                for label, command in FILE_COMMANDS.items():
                    if "@" in command:
                        continue
                    commands = [[path if word == "%" else word for word in command] for path in folders]
                    bad += measure(f"library, {name}", label, commands, size * 4)
                for label, command in {"check": ["check"], "check a file": ["check", "%/guide-1.md"]}.items():
                    commands = [
                        [word.replace("%", path) for word in command] + ["--content", path] for path in folders]
                    bad += measure(f"library, {name}", label, commands, size * 4)
    sys.exit(1 if bad else 0)


main()
