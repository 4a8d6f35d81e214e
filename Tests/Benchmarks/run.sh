#!/bin/bash
# Markdown to HTML against the C parsers that are installed: instructions a byte and time, each as
# it is and as a ratio to guide-markdown's.
#
# usage: Tests/Benchmarks/run.sh [MEGABYTES]
#
# Peers, from Debian: cmark; libmd4c-dev and libmd4c-html0-dev with gcc (built here from md2html.c);
# lowdown; discount. Instructions need valgrind. What is not installed is left out, and said.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cd "$here/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

swift build -c release --product guide-markdown --static-swift-stdlib \
  -Xswiftc -static-executable -Xlinker -s --scratch-path .build-benchmark >&2
cp .build-benchmark/release/guide-markdown "$work/"
python3 "$here/make-inputs.py" "$work" "${1:-2}"

programs=("$work/guide-markdown")
add() { # NAME COMMAND...
  if command -v "$2" >/dev/null; then programs+=("${*:2}"); else echo "not here: $1" >&2; fi
}
if gcc -O2 "$here/md2html.c" -o "$work/md2html" -lmd4c-html -lmd4c 2>/dev/null; then
  programs+=("$work/md2html")
else
  echo "not here: md4c (libmd4c-dev, libmd4c-html0-dev, gcc)" >&2
fi
add cmark cmark
add lowdown lowdown
add discount markdown

instructions() { # INPUT COMMAND...
  valgrind --tool=callgrind --callgrind-out-file=/dev/null "${@:2}" <"$1" 2>&1 >/dev/null |
    awk '/Collected/ { print $4 }'
}

# The median of nine runs, in milliseconds, of each program in turn.
milliseconds() { # INPUT COMMAND...
  python3 - "$@" <<'PYTHON'
import statistics, subprocess, sys, time
def run():
    with open(sys.argv[1], "rb") as file:
        start = time.perf_counter()
        subprocess.run(sys.argv[2:], stdin=file, stdout=subprocess.DEVNULL, check=True)
        return (time.perf_counter() - start) * 1000
run()
print(round(statistics.median(run() for _ in range(9)), 2))
PYTHON
}

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

for input in curly ascii crlf mixed guides; do
  file="$work/$input.md"
  size=$(stat -c %s "$file")
  echo "$input.md, $size bytes"
  printf '  %-16s %14s %8s %10s %8s\n' program instructions/B ratio ms ratio
  base_i="" base_t=""
  for program in "${programs[@]}"; do
    read -ra words <<<"$program"
    t=$(milliseconds "$file" "${words[@]}")
    i=0
    if command -v valgrind >/dev/null; then i=$(instructions "$file" "${words[@]}"); fi
    base_i=${base_i:-$i} base_t=${base_t:-$t}
    per_byte=$(awk -v i="$i" -v n="$size" 'BEGIN { printf "%.1f", i / n }')
    i_ratio=-
    if [ "$i" != 0 ]; then i_ratio=$(ratio "$i" "$base_i"); fi
    printf '  %-16s %14s %8s %10s %8s\n' \
      "$(basename "${words[0]}")" "$per_byte" "$i_ratio" "$t" "$(ratio "$t" "$base_t")"
  done
done
