#!/bin/sh
# fuzz [NAME…]: feeds random bytes to the readers (all, or those named: TextLayout), FUZZ_SECONDS each.
#
# Every folder in Tests/Fuzz is one. What was found worth keeping lies in .build/fuzz/corpus, so that the next run goes on
# from there. An input that breaks a reader is named and kept in .build/fuzz/found; make a test of it.
set -eu
cd "$(dirname "$0")/../.."
swift=${SWIFT:-swift}
seconds=${FUZZ_SECONDS:-60}
build=.build/fuzz

[ $# -gt 0 ] || set -- $(ls Tests/Fuzz | sed 's/^Fuzz//')

broken=''
for name; do
    target=Fuzz$name
    if [ ! -d "Tests/Fuzz/$target" ]; then
        printf 'fuzz: no %s; there are:%s\n' "$name" "$(ls Tests/Fuzz | sed 's/^Fuzz/ /' | tr -d '\n')" >&2
        exit 64
    fi
    OIVALLUS_FUZZ=1 "$swift" build -c release --sanitize=fuzzer -Xswiftc -enable-testing --scratch-path "$build" --product "$target"
    mkdir -p "$build/corpus/$name" "$build/found"
    # What to begin with, where the tests have it.
    seeds=''
    case $name in
    NotesFile) seeds=Tests/InterchangeTests/Fixtures ;;
    Tables) seeds=Resources ;;
    StoredLog) seeds=Tests/MeetingStoreTests/Fixtures/events ;;
    esac
    [ -d "$seeds" ] || seeds=''
    printf 'fuzz: %s for %s s … ' "$name" "$seconds"
    # Swift's own crash report would wait for a terminal; libFuzzer's is enough. A run that hangs is ended.
    if SWIFT_BACKTRACE=enable=no timeout -s KILL "$((seconds + 60))" "$build/release/$target" \
        -max_total_time="$seconds" -timeout=10 -rss_limit_mb=2048 -print_final_stats=1 \
        -artifact_prefix="$build/found/$name-" "$build/corpus/$name" $seeds >"$build/$name.log" 2>&1; then
        sed -n 's/^stat::number_of_executed_units: *\([0-9]*\)/\1 inputs, none broke it./p' "$build/$name.log"
    else
        printf 'broken:\n'
        tail -n 20 "$build/$name.log"
        broken="$broken $name"
    fi
done

if [ -n "$broken" ]; then
    printf '\nfuzz: broken:%s; the inputs are in %s/found.\n' "$broken" "$build" >&2
    exit 1
fi
printf '\nfuzz: nothing broke.\n'
