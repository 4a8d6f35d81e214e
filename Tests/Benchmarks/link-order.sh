#!/bin/bash
# Writes Sources/guide/link-order.txt anew: the functions that short commands run, in the order in
# which they are first called, so that the linker lays them side by side. Needs valgrind.
set -euo pipefail
cd "$(dirname "$0")/../.."

swift build -c release --product guide --static-swift-stdlib -Xswiftc -static-executable \
  --scratch-path .build-order
calls=$(mktemp -d)
trap 'rm -rf "$calls"' EXIT
# The debugging information names no function that the symbols do not.
objcopy --strip-debug .build-order/release/guide "$calls/guide"

run() {
  valgrind --tool=callgrind --demangle=no --callgrind-out-file="$calls/$1" "$calls/guide" "${@:2}" \
    >/dev/null 2>&1 || true
}
run 1 show sore-after-massage
run 2 list
run 3 faq sore-after-massage
run 4 search sore neck
run 5 ask is it normal to be sore
grep -hoE '^c?fn=\([0-9]+\) .*' "$calls"/[0-9] | sed -E "s/^c?fn=\([0-9]+\) //; s/'[0-9]+$//" |
  awk '/^[_$A-Za-z]/ && !seen[$0]++' >Sources/guide/link-order.txt
wc -l Sources/guide/link-order.txt
