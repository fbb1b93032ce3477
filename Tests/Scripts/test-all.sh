#!/bin/sh
# test-all: every test of the project. The scripts' own tests come first, since they take a second; the last line says
# how it went. The tests see empty XDG folders, never the data or the settings of whoever runs them.
set -eu
cd "$(dirname "$0")/../.."
swift=${SWIFT:-swift}
begin=$(date +%s)

home=$(mktemp -d)
finish() {
    code=$?
    rm -rf "$home"
    seconds=$(($(date +%s) - begin))
    took="$((seconds / 60)) min $((seconds % 60)) s"
    if [ "$code" -eq 0 ]; then
        printf '\nmake test: all tests passed, in %s.\n' "$took"
    else
        printf '\nmake test: FAILED after %s; what failed is named above.\n' "$took"
    fi
    exit "$code"
}
trap finish EXIT

Tests/Scripts/prepare-test.sh
Tests/Scripts/write-output-test.sh
if command -v python3 >/dev/null 2>&1; then
    Tests/Scripts/screenshot-test.py
    Tests/Bench/bench-test.py
fi

"$swift" build --build-tests

mkdir -m 700 "$home/data" "$home/state" "$home/config" "$home/runtime"
# A pipe forgets how its first command ended, so that is written down; the failures are told once more at the end.
{
    XDG_DATA_HOME=$home/data XDG_STATE_HOME=$home/state XDG_CONFIG_HOME=$home/config XDG_RUNTIME_DIR=$home/runtime \
        OIVALLUS_STORE=$home/data/oivallus \
        "$swift" test --skip-build --disable-xctest 2>&1 && echo passed >"$home/outcome"
} | tee "$home/log"
if [ ! -e "$home/outcome" ]; then
    printf '\nWhat failed:\n'
    grep -a -E '^(✘|.*: error:|.*(Fatal error|signal code))' "$home/log" || tail -n 20 "$home/log"
    exit 1
fi
