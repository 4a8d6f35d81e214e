#!/usr/bin/env python3
"""Writes Sources/guide/link-order.txt anew.

The list names the functions that short commands run, in the order in which they are first called,
and the variables that they touch, the smallest first, so that the linker lays them side by side.
Needs valgrind and binutils; builds a release of its own first.
"""

import bisect
import os
import re
import subprocess
import sys
import tempfile

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
COMMANDS = [
    ["show", "sore-after-massage"],
    ["list"],
    ["faq", "sore-after-massage"],
    ["search", "sore", "neck"],
    ["ask", "is", "it", "normal", "to", "be", "sore"],
]


def build(folder):
    """The path of a build as in README.md's install command, but with its symbols."""
    subprocess.run(
        ["swift", "build", "-c", "release", "--product", "guide", "--scratch-path",
         ".build-order"],
        cwd=ROOT, env=dict(os.environ, GUIDE_STANDALONE="1"), check=True, stdout=sys.stderr)
    program = os.path.join(folder, "guide")
    built = os.path.join(ROOT, ".build-order/release/guide")
    subprocess.run(["objcopy", "--strip-debug", built, program], check=True)
    return program


def called(program, command, log):
    """The functions that a command runs, in the order of their first calls."""
    subprocess.run(
        ["valgrind", "--tool=callgrind", "--demangle=no", "--callgrind-out-file=" + log, program]
        + command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for line in open(log):
        name = re.match(r"c?fn=\(\d+\) ([_$A-Za-z][^']*)", line)
        if name:
            yield name[1].strip()


def variables(program):
    """The variables: address, size, name, in the order of their addresses."""
    table = subprocess.run(
        ["nm", "-n", "-S", "--defined-only", program], capture_output=True, text=True, check=True)
    rows = (line.split() for line in table.stdout.splitlines())
    return [(int(row[0], 16), int(row[1], 16), row[3])
            for row in rows if len(row) == 4 and row[2] in "bBdD"]


def touched(program, command, log):
    """The variables that a command reads or writes: size and name."""
    subprocess.run(
        ["valgrind", "--tool=lackey", "--trace-mem=yes", "--log-file=" + log, program] + command,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    known = variables(program)
    starts = [start for start, _, _ in known]
    for line in open(log):
        if line[:2] in (" L", " S", " M"):
            address = int(line[3:].split(",")[0], 16)
            index = bisect.bisect_right(starts, address) - 1
            if index >= 0 and address < known[index][0] + known[index][1]:
                yield known[index][1:]


def main():
    with tempfile.TemporaryDirectory() as folder:
        program = build(folder)
        log = os.path.join(folder, "log")
        functions = dict.fromkeys(
            name for command in COMMANDS for name in called(program, command, log))
        data = {pair for command in COMMANDS for pair in touched(program, command, log)}
    names = list(functions) + [name for _, name in sorted(data)]
    with open(os.path.join(ROOT, "Sources/guide/link-order.txt"), "w") as order:
        order.write("\n".join(names) + "\n")
    print(len(names), "names")


main()
