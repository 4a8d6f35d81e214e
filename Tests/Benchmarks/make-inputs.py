#!/usr/bin/env python3
"""Make the benchmark's inputs, the same in each run.

usage: make-inputs.py FOLDER [MEGABYTES]

curly.md   prose as people write it: headings, paragraphs, lists, some emphasis and links, curly
           quotes and dashes in most paragraphs
ascii.md   the same with straight quotes
crlf.md    curly.md with the line endings of Windows
mixed.md   every construct of CommonMark, in paragraphs of random words
guides.md  the guides of Content/, again and again
"""
import glob
import os
import random
import sys
import textwrap

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")


def guides():
    texts = []
    for path in sorted(glob.glob(os.path.join(ROOT, "Content", "*.md"))):
        with open(path, encoding="utf-8") as file:
            texts.append(file.read())
    return texts


def guide_text(size):
    texts, pieces, total = guides(), [], 0
    while total < size:
        piece = texts[len(pieces) % len(texts)]
        pieces.append(piece)
        total += len(piece.encode())
    return "\n".join(pieces)


class Prose:
    """Text as a newspaper or a blog has it, of the words of the guides."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.words = [w for w in " ".join(guides()).split() if w.isalpha() and w.isascii()]

    def phrase(self, least, most):
        start = self.random.randrange(len(self.words) - most)
        return self.words[start:start + self.random.randint(least, most)]

    def sentence(self):
        words = self.phrase(6, 22)
        kind = self.random.random()
        place = self.random.randrange(len(words) - 3)
        if kind < 0.25:
            words[place] += "\u2019s"
        elif kind < 0.35:
            words[place] = "\u201c" + words[place]
            words[place + 2] += ",\u201d"
        elif kind < 0.40:
            words[place] += " \u2014"
        elif kind < 0.55:
            words[place] += ","
        elif kind < 0.59:
            words[place] = "*" + words[place] + "*"
        elif kind < 0.61:
            words[place] = "[" + words[place] + "](https://example.org/" + words[place + 1] + ")"
        return " ".join(words).capitalize() + "."

    def paragraph(self):
        text = " ".join(self.sentence() for _ in range(self.random.randint(2, 6)))
        if self.random.random() < 0.5:
            return text
        return textwrap.fill(text, 79, break_long_words=False, break_on_hyphens=False)

    def block(self):
        kind = self.random.random()
        if kind < 0.12:
            return "## " + " ".join(self.phrase(2, 7)).capitalize()
        if kind < 0.22:
            items = range(self.random.randint(3, 6))
            return "\n".join("- " + self.sentence() for _ in items)
        return self.paragraph()


def prose(size):
    writer, blocks, total = Prose(5), [], 0
    while total < size:
        block = writer.block()
        blocks.append(block)
        total += len(block.encode()) + 2
    return "\n\n".join(blocks) + "\n"


def straightened(text):
    for curly, straight in (("\u2019", "'"), ("\u201c", '"'), ("\u201d", '"'), ("\u2014", "-")):
        text = text.replace(curly, straight)
    return text


class Mixer:
    def __init__(self, seed):
        self.random = random.Random(seed)
        words = " ".join(guides()).split()
        self.words = sorted({w for w in words if w.isalpha() and w.isascii()})

    def text(self, count):
        return " ".join(self.random.choice(self.words) for _ in range(count))

    def inline(self):
        r = self.random.random()
        if r < 0.12:
            return "**" + self.text(self.random.randint(1, 3)) + "**"
        if r < 0.22:
            return "*" + self.text(self.random.randint(1, 3)) + "*"
        if r < 0.32:
            return "`" + self.text(2) + "`"
        if r < 0.42:
            return "[" + self.text(2) + "](https://example.com/" + self.text(1) + ")"
        if r < 0.46:
            return "[" + self.text(2) + "][ref%d]" % self.random.randint(0, 20)
        if r < 0.48:
            return '![image](a.png "title")'
        if r < 0.50:
            return "<https://example.org/x>"
        if r < 0.52:
            return "a &amp; b &copy;"
        if r < 0.53:
            return "<b>x</b>"
        return self.text(self.random.randint(3, 10))

    def paragraph(self):
        lines, line = [], ""
        for word in " ".join(self.inline() for _ in range(self.random.randint(3, 10))).split():
            if len(line) + len(word) > 76:
                lines.append(line)
                line = word
            else:
                line = (line + " " + word).strip()
        return "\n".join(lines + [line])

    def block(self):
        r = self.random.random()
        if r < 0.15:
            return "#" * self.random.randint(1, 4) + " " + self.text(4)
        if r < 0.30:
            items = range(self.random.randint(2, 6))
            return "\n".join("- " + self.inline() + " " + self.inline() for _ in items)
        if r < 0.36:
            return "\n".join(
                "%d. %s\n   - nested %s" % (n + 1, self.inline(), self.inline()) for n in range(3)
            )
        if r < 0.42:
            return "\n".join("> " + line for line in self.paragraph().split("\n"))
        if r < 0.50:
            code = "\n".join("    " + self.text(5) for _ in range(4))
            return "```swift\nlet x = 1 < 2 && y\n" + code + "\n```"
        if r < 0.52:
            return "---"
        if r < 0.54:
            return "<div>\n" + self.text(8) + "\n</div>"
        return self.paragraph()


def mixed(size):
    mixer, blocks, total = Mixer(7), [], 0
    while total < size:
        block = mixer.block()
        blocks.append(block)
        total += len(block) + 2
    blocks += ['[ref%d]: https://example.com/r%d "Title %d"' % (n, n, n) for n in range(21)]
    return "\n\n".join(blocks) + "\n"


def main():
    folder = sys.argv[1]
    size = int(sys.argv[2] if len(sys.argv) > 2 else 2) * 1_000_000
    os.makedirs(folder, exist_ok=True)
    curly = prose(size)
    inputs = {
        "curly.md": curly,
        "ascii.md": straightened(curly),
        "crlf.md": curly.replace("\n", "\r\n"),
        "mixed.md": mixed(size),
        "guides.md": guide_text(size),
    }
    for name, text in inputs.items():
        with open(os.path.join(folder, name), "w", encoding="utf-8", newline="") as file:
            file.write(text)


main()
