#!/usr/bin/env python3
"""Fail each system call of each command, one at a time, and look for silent losses.

usage: sweep.py PROGRAM [--only COMMAND] [--call CALL]

Needs strace on Linux. Every command is run once as it is; then, for every system call that it makes,
once for each error that the call can have. What may come of it:

    the same output and exit status as without the fault, with or without words on standard error;
    exit status 2 with a sentence on standard error, whatever of the output is left.

For `guide index`, the index that is there afterwards must be the old one or a whole new one; for
`guide export`, no folder or a whole one.
Anything else is printed, and the script exits 1. A signal, a hang (over ten seconds), an output that
lacks something with exit status 0 or 1: each is a loss that nobody is told of.

Left out: the calls that give memory (mmap, brk, munmap, mprotect), without which no Swift program
goes on, and those that cannot fail.
"""
import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile

ERRORS = {
    "open": ["EACCES", "EMFILE", "EIO", "ENOMEM", "EINTR"],
    "openat": ["EACCES", "EMFILE", "EIO", "ENOMEM", "EINTR"],
    "read": ["EIO", "EINTR", "EISDIR"],
    "pread64": ["EIO", "EINTR"],
    "getdents64": ["EIO", "ENOMEM"],
    "fstat": ["EIO"],
    "newfstatat": ["EIO", "EACCES", "ENOMEM"],
    "stat": ["EIO", "EACCES"],
    "lstat": ["EIO", "EACCES"],
    "readlink": ["EIO", "EACCES"],
    "readlinkat": ["EIO", "EACCES"],
    "write": ["EIO", "ENOSPC", "EINTR", "EPIPE"],
    "close": ["EIO"],
    "fsync": ["EIO", "ENOSPC"],
    "rename": ["EIO", "EACCES", "ENOSPC"],
    "unlink": ["EIO", "EACCES"],
    "flock": ["EIO", "EAGAIN", "ENOLCK"],
    "utimensat": ["EIO", "EPERM"],
    "fchmod": ["EPERM"],
    "lseek": ["EIO"],
    "clone3": ["EAGAIN"],
    "clone": ["EAGAIN"],
    "access": ["EIO"],
    "ioctl": ["EIO"],
    "poll": ["EINTR"],
}
GUIDE = """# {title}

It comes and goes, and it itches like the number {number}.

## When to get help

### Call emergency services now if

- you cannot breathe

## Common questions

### Does it pass?

It does, after a day or two of rest.

## Medical disclaimer

No advice.

## About this guide

- Also called: itch {number}
"""
INDEX = ".guide-index"
ENVIRONMENT = {
    "PATH": "/usr/bin:/bin", "HOME": "/nonexistent", "LANG": "C.UTF-8", "COLUMNS": "80",
    "SOURCE_DATE_EPOCH": "1767225600",
}


def library(path, count, linked=True):
    os.makedirs(path)
    for number in range(count):
        with open(f"{path}/itch-{number}.md", "w") as file:
            file.write(GUIDE.format(title=f"Itch number {number}", number=number))
        os.utime(f"{path}/itch-{number}.md", (1_700_000_000, 1_700_000_000))
    if linked:
        os.symlink("itch-0.md", f"{path}/linked.md")


def run(program, command, inject=None, trace=None):
    """The exit status, output and error of a command; None where it hangs."""
    strace = []
    if inject or trace:
        strace = ["strace", "-f", "-qq", "-o", trace or "/dev/null"]
        if inject:
            call = inject.split(":")[0]
            strace += ["-e", f"trace={call}", "-e", f"inject={inject}"]
    try:
        done = subprocess.run(
            strace + [program] + command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
            stderr=subprocess.PIPE, env=ENVIRONMENT, timeout=20)
    except subprocess.TimeoutExpired:
        return None
    return done.returncode, done.stdout, done.stderr


def calls(program, command, folder):
    """How often a command makes each of the system calls."""
    trace = f"{folder}/trace"
    run(program, command, trace=trace)
    counts = {}
    for line in open(trace, errors="replace"):
        found = re.match(r"\d+\s+(\w+)\(", line)
        if found and found.group(1) in ERRORS:
            counts[found.group(1)] = counts.get(found.group(1), 0) + 1
    return counts


def contents(path):
    """The bytes of a file, those of a folder's files by name, or None."""
    if os.path.isdir(path):
        return {name: contents(f"{path}/{name}") for name in sorted(os.listdir(path))}
    try:
        with open(path, "rb") as file:
            return file.read()
    except FileNotFoundError:
        return None


def is_told(result, clean, whole):
    """Whether nothing is lost, or somebody is told."""
    if result is None:
        return False
    status, output, error = result
    if status < 0:
        return False
    if (status, output) == clean[:2]:
        return True
    # Without its index, a search reads every guide, those too that are newer; it says why.
    if (status, output) == whole[:2]:
        return error.startswith(b"guide: ")
    return status == 2 and error.startswith(b"guide: ")


def sweep(program, name, command, folder, prepare, options, index=None):
    prepare()
    clean = run(program, command)
    indexless = clean
    if "--content" in command and not index:
        folder_of_guides = command[command.index("--content") + 1]
        hidden = f"{folder_of_guides}/{INDEX}"
        if os.path.exists(hidden):
            os.rename(hidden, f"{folder}/hidden")
            indexless = run(program, command)
            os.rename(f"{folder}/hidden", hidden)
    whole = contents(index) if index else None
    prepare()
    before = contents(index) if index else None

    def found():
        return run(program, ["search", "itches", "--json", "--content", os.path.dirname(index)])

    prepare()
    run(program, command)
    hits = found() if index and os.path.basename(index) == INDEX else None

    def is_whole(after):
        """Whether it is the same, or one that finds the same and lacks no more than the dates of a
        file, which is therefore read again next time."""
        if after == whole:
            return True
        if hits is None or found() != hits:
            return False
        again = run(program, command)
        return again is not None and re.search(rb", (no|0|1) of them read", again[1]) is not None

    prepare()
    lost = tried = 0
    for call, count in sorted(calls(program, command, folder).items()):
        if options.call and call != options.call:
            continue
        for error in ERRORS[call]:
            for when in range(1, count + 1):
                prepare()
                result = run(program, command, f"{call}:error={error}:when={when}")
                tried += 1
                told = is_told(result, clean, indexless)
                # A reader that goes away ends the program quietly.
                if error == "EPIPE" and result and result[0] in (141, -13):
                    told = True
                # What cannot be written on standard error cannot be told of there.
                if call == "write" and result and result[0] in (2, clean[0]) and (
                        result[0] == 2 or result[1] == clean[1]):
                    told = True
                if error == "EINTR":
                    told = result is not None and result[:2] == clean[:2]
                if index and result:
                    # It may say that it has read more guides; the index is what counts.
                    after = contents(index)
                    told = is_whole(after) if result[0] == 0 else (
                        told and after in (before, whole))
                if not told:
                    lost += 1
                    said = "it hangs" if result is None else (
                        f"exit {result[0]}, {len(result[1])} of {len(clean[1])} bytes, "
                        f"{result[2][:120]!r}")
                    print(f"{name}: {call} {error} number {when}: {said}", flush=True)
    print(f"{name}: {tried} faults, {lost} lost", flush=True)
    return lost


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--only", default="")
    parser.add_argument("--call", default="")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    lost = 0
    with tempfile.TemporaryDirectory() as folder:
        plain, indexed = f"{folder}/plain", f"{folder}/indexed"
        library(plain, 4)
        library(indexed, 4, linked=False)
        assert run(program, ["index", indexed])[0] == 0
        kept = contents(f"{indexed}/{INDEX}")
        new = f"{folder}/new"
        library(new, 3, linked=False)

        def nothing():
            pass

        def fresh_index():
            """The index of the folder without its last guide, which has been added since."""
            for name in (INDEX, INDEX + ".new"):
                if os.path.exists(f"{new}/{name}"):
                    os.remove(f"{new}/{name}")
            shutil.copy(f"{folder}/old-index", f"{new}/{INDEX}")

        assert run(program, ["index", new])[0] == 0
        shutil.copy(f"{new}/{INDEX}", f"{folder}/old-index")
        with open(f"{new}/itch-9.md", "w") as file:
            file.write(GUIDE.format(title="Itch number 9", number=9))
        os.utime(f"{new}/itch-9.md", (1_700_000_000, 1_700_000_000))

        large = f"{folder}/large.md"
        with open(large, "w") as file:
            file.write("# Large\n\nLead.\n\n")
            for number in range(1500):
                file.write(f"## Part {number}\n\nIt itches like the number {number}.\n\n")

        def no_pages():
            shutil.rmtree(f"{folder}/pages", ignore_errors=True)

        commands = {
            "list": (["list", "--content", plain], nothing, None),
            "list -l": (["list", "-l", "--content", plain], nothing, None),
            "list words": (["list", "itch", "--json", "--content", plain], nothing, None),
            "show": (["show", "itch-1", "--content", plain], nothing, None),
            "show link": (["show", "linked", "--content", plain], nothing, None),
            "show title": (["show", "itch 2", "--content", plain], nothing, None),
            "show file": (["show", f"{plain}/itch-1.md", "--json"], nothing, None),
            "show built-in": (["show", "nosebleed"], nothing, None),
            "faq": (["faq", "--content", plain], nothing, None),
            "faq guide": (["faq", "itch-1", "--content", plain], nothing, None),
            "check": (["check", "--content", plain], nothing, None),
            "check file": (["check", f"{plain}/itch-1.md", "--content", plain], nothing, None),
            "search": (["search", "itches", "--content", plain], nothing, None),
            "search by index": (["search", "itches", "--content", indexed], nothing, None),
            "search by old index": (["search", "itches", "--content", new], fresh_index, None),
            "search nothing": (["search", "zebra", "--content", indexed], nothing, None),
            "ask": (["ask", "does", "the", "itch", "pass", "--content", plain], nothing, None),
            "ask by index": (
                ["ask", "does", "the", "itch", "pass", "--content", indexed], nothing, None),
            "index": (["index", new], fresh_index, f"{new}/{INDEX}"),
            "show large file": (["show", large], nothing, None),
            "show large file as JSON": (["show", large, "--json"], nothing, None),
            "export": (
                ["export", f"{folder}/pages", "--content", plain], no_pages, f"{folder}/pages"),
            "help": (["help"], nothing, None),
        }
        for name, (command, prepare, index) in commands.items():
            if options.only in name:
                lost += sweep(program, name, command, folder, prepare, options, index)
        assert contents(f"{indexed}/{INDEX}") == kept
    sys.exit(1 if lost else 0)


if __name__ == "__main__":
    main()
