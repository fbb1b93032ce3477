#!/bin/bash
# write-output-test: a file is written whole or left as it was.
set -u
cd "$(dirname "$0")" || exit 1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failures=0
expect() {
    if [ "$2" != "$3" ]; then
        printf 'write-output-test: %s: %s instead of %s\n' "$1" "$2" "$3" >&2
        failures=$((failures + 1))
    fi
}

./write-output.sh "$folder/page" echo first
expect "the output is in the file" "$(cat "$folder/page")" first
expect "everyone may read it" "$(stat -c %a "$folder/page")" 644
./write-output.sh "$folder/page" sh -c 'echo half; exit 1' 2>/dev/null
expect "a command that fails is a failure" $? 1
./write-output.sh "$folder/page" true 2>/dev/null
expect "so is one without output" $? 1
expect "the file is as it was" "$(cat "$folder/page")" first
expect "and nothing lies beside it" "$(ls "$folder")" page

if [ "$failures" -gt 0 ]; then exit 1; fi
echo "write-output-test: passed."
