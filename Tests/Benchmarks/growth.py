#!/usr/bin/env python3
"""Measure how the work grows on hostile input: instructions at n and 4n.

usage: growth.py PROGRAM [ARGUMENT...]

Prints the exponent of each input; 1 is linear. Exits 1 where one is above 1.15. Needs valgrind.
"""
import math
import os
import subprocess
import sys
import tempfile

N = 1500
LIMIT = 1.15

# Name: what n makes of it.
INPUTS = {
    "quotes": lambda n: ">" * n + "a",
    "quotes, lazy line": lambda n: "> " * n + "a\nb",
    "quote lines deeper and deeper": lambda n: "".join("> " * (i % 50) + "a\n" for i in range(n)),
    "open brackets": lambda n: "[" * n,
    "brackets around": lambda n: "[" * n + "a" + "]" * n,
    "brackets around, defined": lambda n: "[a]: b\n\n" + "[" * n + "a" + "]" * n,
    "bracket pairs": lambda n: "[a]: b\n\n" + "[]" * n + "[a][" * n,
    "images": lambda n: "![" * n,
    "images in images": lambda n: "![" * n + "a" + "](b)" * n,
    "nested links": lambda n: "[" * n + "a" + "](b)" * n,
    "links with addresses": lambda n: "[http://a.b" * n + "](c)" * n,
    "bullets on a line": lambda n: "* " * n + "a",
    "bullets and blank lines": lambda n: "- " * n + "a\n" + "\n" * n,
    "quoted bullets and blank lines": lambda n: "> " + "- " * n + "a\n" + ">\n" * n,
    "bullets, a fence, blank lines": lambda n: "- " * n + "```\n" + "\n" * n,
    "deeper and deeper items": lambda n: "".join(" " * (2 * (i % 40)) + "- a\n" for i in range(n)),
    "items and definitions": lambda n: "- a\n\n  [b]: /c\n" * n,
    "emphasis opened": lambda n: "*a **a " * n,
    "emphasis closed": lambda n: "a* a** " * n,
    "emphasis of both kinds": lambda n: "*a_ " * n,
    "emphasis of three kinds": lambda n: "*a_ ~b " * n,
    "struck, mismatched": lambda n: "~a ~~b " * n,
    "struck around emphasis": lambda n: "~~a " + "*a " * n + "a~ " * n,
    "struck, in words": lambda n: "~~a" + "a~~a" * n + "a~ " * n,
    "stars": lambda n: "*" * n,
    "stars around": lambda n: "*" * n + "a" + "*" * n,
    "mismatched": lambda n: "a*b_c__ " * n,
    "stars in brackets": lambda n: "*a [" * n,
    "unclosed links": lambda n: "[a](b" * n,
    "unclosed bracketed links": lambda n: "[a](<b" * n,
    "links of parentheses": lambda n: "[a](((" * n,
    "unclosed titles": lambda n: '[a](b "c ' * n,
    "backticks": lambda n: "e`" * n,
    "backticks, growing": lambda n: "".join("`" * i + "a" for i in range(int(math.sqrt(2 * n)))),
    "comments": lambda n: "a <!-- b " * n,
    "comment blocks": lambda n: "<!-- b\n\n" * n,
    "instructions": lambda n: "a <? " * n,
    "declarations": lambda n: "a <!A " * n,
    "character data": lambda n: "a <![CDATA[ " * n,
    "tags": lambda n: "<a b='c" * n,
    "tags with attributes": lambda n: "<a " + "b " * n,
    "entities": lambda n: "&amp;&nosuch;&#;" * n,
    "definitions": lambda n: "[a]: b\n" * n,
    "definitions, all different": lambda n: "".join("[%d]: b\n" % i for i in range(n)),
    "references": lambda n: "[a]: /%s\n\n" % ("x" * n) + "[a] " * n,
    "references in leaves": lambda n: "[a]: /%s\n\n" % ("x" * n) + "[a]\n\n" * n,
    "titles over lines": lambda n: "[a]: b 'c\n" * n,
    "hosts": lambda n: "www._" * n,
    "addresses": lambda n: "http://a_" * n,
    "addresses of parentheses": lambda n: "http://a.b/" + "(" * n + ")" * n,
    "addresses with ends": lambda n: "http://a.b" + "&a;" * n,
    "address signs": lambda n: "[" + "@:w" * n,
    "e-mail": lambda n: "a@a_" * n,
    "e-mail, long": lambda n: "a." * n + "@" + "b." * n,
    "one-column table": lambda n: "|a|\n|-|\n" + "|b\n" * n,
    "wide table, short rows": lambda n: "|a" * n + "\n" + "|-" * n + "\n" + "|b\n" * n,
    "wide header, no delimiters": lambda n: ("|a" * 50 + "\n|-\n") * n,
    "delimiter rows": lambda n: "a\n" + "|-|-|\n" * n,
    "hard breaks": lambda n: "a  \n" * n,
    "tabs": lambda n: "\t- a\n" * n,
    "deep setext": lambda n: "a\n---\n> " * n,
    "lines of Windows": lambda n: "a\r\n" * n,
    "old lines": lambda n: "a\r" * n,
    "NULs": lambda n: "\0" * n,
    "no UTF-8": lambda n: b"\xff\xe2\x80" * n,
    "curly quotes": lambda n: "\u201ca\u201d" * n,
    "spaces": lambda n: "a" + " " * n + "b\n" + "- " + " " * n,
    "backslashes": lambda n: "\\" * n,
}


def instructions(program, data, folder):
    path = os.path.join(folder, "input")
    with open(path, "wb") as file:
        file.write(data if isinstance(data, bytes) else data.encode())
    with open(path, "rb") as file:
        run = subprocess.run(
            ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null"] + program,
            stdin=file, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    return next(int(line.split()[-1]) for line in run.stderr.splitlines() if "Collected" in line)


def main():
    program = sys.argv[1:]
    steep = 0
    with tempfile.TemporaryDirectory() as folder:
        base = instructions(program, "", folder)
        for name, make in INPUTS.items():
            small, large = (
                max(instructions(program, make(n), folder) - base, 1) for n in (N, 4 * N))
            exponent = math.log(large / small, 4)
            steep += exponent > LIMIT
            mark = "  <-- steep" if exponent > LIMIT else ""
            print(f"{name:32} {small:>12,} {large:>12,}  {exponent:.2f}{mark}")
    sys.exit(1 if steep else 0)


if __name__ == "__main__":
    main()
