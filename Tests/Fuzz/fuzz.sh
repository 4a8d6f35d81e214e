#!/bin/bash
# Fuzz a target for some time, from the package's root: Tests/Fuzz/fuzz.sh TARGET SECONDS [CORPUS]
#
# TARGET is fuzz-markdown, fuzz-guide, fuzz-index, fuzz-search or fuzz-ask. Without a corpus one is
# made from Content/ in .build-fuzz/corpus-TARGET, and grows there. Ends with the figures; whatever
# breaks is left as crash-*, and the script fails.
set -euo pipefail
target=$1 seconds=$2 corpus=${3:-.build-fuzz/corpus-$1}
# Swift's own crash handler confuses the sanitizer's report; what is made once and kept is no leak.
export SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0
swift build -c release --product "$target" --sanitize fuzzer -Xswiftc -sanitize=fuzzer,address \
  --scratch-path .build-fuzz

seed() {
  mkdir -p "$corpus"
  case $target in
    fuzz-index)
      swift build --product guide
      for names in "[a-b]" "[c-d]" "[m-n]" "s[a-o]"; do
        folder=$(mktemp -d)
        cp Content/$names*.md "$folder"
        touch -d 2024-01-01 "$folder"/*.md
        .build/debug/guide index "$folder" >/dev/null
        cp "$folder/.guide-index" "$corpus/index-$(basename "$folder")"
        rm -r "$folder"
      done ;;
    fuzz-search | fuzz-ask)
      for file in Content/*.md; do
        { echo "how long does it hurt when I cough"; head -c 3000 "$file"; } \
          >"$corpus/$(basename "$file")"
      done ;;
    *) for file in Content/*.md; do head -c 4000 "$file" >"$corpus/$(basename "$file")"; done ;;
  esac
}
[ -d "$corpus" ] || seed

log=$(mktemp)
length=$([ "$target" = fuzz-index ] && echo 65536 || echo 4096)
.build-fuzz/release/"$target" "$corpus" -max_total_time="$seconds" -max_len="$length" -timeout=10 \
  -rss_limit_mb=2048 -print_final_stats=1 2>&1 | tee "$log" | tail -15
# Without counters of coverage the fuzzer only guesses.
grep -q 'Loaded 1 modules' "$log" || { echo "$target is not instrumented" >&2; exit 1; }
