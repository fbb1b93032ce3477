#!/bin/bash
# prepare-test: .ci/prepare on machines that are made of stand-ins: what it says, what it runs, what it leaves alone.
set -u
prepare=$(cd "$(dirname "$0")/../.." && pwd)/.ci/prepare
failures=0
machines=$(mktemp -d)
trap 'rm -rf "$machines"' EXIT

# machine: an empty machine with the ordinary small tools, Swift 6.3 and root rights; tests add and take away.
machine() {
    box=$(mktemp -d -p "$machines")
    mkdir -p "$box/bin" "$box/root/usr/include" "$box/root/etc"
    for tool in sh env sed head uname cat rm; do ln -s "$(command -v "$tool")" "$box/bin/$tool"; done
    stub swift 'echo "Swift version 6.3.1 (swift-6.3.1-RELEASE)"'
    stub id 'echo 0'
}

# stub NAME BODY: a command that does only what BODY says.
stub() { printf '#!/bin/sh\n%s\n' "$2" >"$box/bin/$1"; chmod +x "$box/bin/$1"; }

apt_works() { stub apt-get 'echo "apt-get $*" >>"$CALLS"'; }

complete() {
    mkdir -p "$box/root/usr/include/libvoikko" "$box/root/usr/lib/voikko/5" "$box/root/etc/ssl/certs"
    touch "$box/root/usr/include/ncurses.h" "$box/root/usr/include/sqlite3.h" "$box/root/usr/include/libvoikko/voikko.h"
    touch "$box/root/etc/ssl/certs/ca-certificates.crt" "$box/root/usr/include/vterm.h" "$box/root/usr/lib/libstemmer.so.0d"
    for tool in git tmux python3 strace pandoc weasyprint pdftotext; do stub "$tool" ':'; done
}

# try PURPOSE: runs prepare on the machine; $code, $said and $calls are what came of it.
try() {
    : >"$box/calls"
    said=$(PATH="$box/bin" CALLS="$box/calls" SYSROOT="$box/root" SWIFT=swift "$box/bin/sh" "$prepare" "$1" 2>&1 </dev/null)
    code=$?
    calls=$(cat "$box/calls")
}

expect() {
    local what=$1
    shift
    if ! "$@"; then
        printf 'prepare-test: %s\n  exit code %s, said:\n%s\n  ran: %s\n' "$what" "$code" "$said" "$calls" >&2
        failures=$((failures + 1))
    fi
}

says() { [[ $said == *"$1"* ]]; }
silent() { [[ -z $said && -z $calls ]]; }
ran() { [[ $calls == *"$1"* ]]; }
did_not_run() { [[ $calls != *"$1"* ]]; }
ran_nothing() { [[ -z $calls ]]; }
exits() { [[ $code -eq $1 ]]; }

machine; complete; apt_works
for purpose in run build test documents bench screenshots; do
    try "$purpose"
    expect "a complete machine is left alone ($purpose)" exits 0
    expect "a complete machine is told nothing ($purpose)" silent
done
try nonsense
expect "an unknown purpose is a usage error" exits 64

machine; apt_works
try run
expect "a bare machine is made ready" exits 0
expect "each missing package has its reason" says "libsqlite3-dev   keeps the programmes in SQLite files"
expect "the command is shown before it runs" says "apt-get install --yes --no-install-recommends git ca-certificates"
expect "the lists of packages are renewed" ran "Timeout=120 update"
expect "what is missing is installed" ran "git ca-certificates libncurses-dev libsqlite3-dev libvoikko-dev voikko-fi libstemmer0d"
expect "running installs no tmux" did_not_run tmux
try test
expect "testing installs the test tools too" ran "libstemmer0d libvterm-dev tmux pandoc weasyprint poppler-utils python3 python3-icalendar"
try documents
expect "documents install the converters" ran "libstemmer0d pandoc weasyprint"
expect "and no test tools" did_not_run tmux

machine; complete; apt_works; rm "$box/root/usr/include/sqlite3.h"
try run
expect "only what is missing is installed" ran "no-install-recommends libsqlite3-dev"
expect "what is there is not installed again" did_not_run ncurses

machine; stub id 'echo 1000'; apt_works; stub sudo 'echo "sudo $1 $2" >>"$CALLS"; "$@"'
try run
expect "sudo is used by an ordinary user" ran "sudo env DEBIAN_FRONTEND=noninteractive"
expect "sudo is announced" says "sudo apt-get update"

machine; stub id 'echo 1000'; apt_works
try run
expect "without root or sudo it stops" exits 1
expect "and says what to ask an administrator for" says "Ask one to run"
expect "and installs nothing" ran_nothing

machine; stub sudo 'echo sudo >>"$CALLS"'; apt_works
try run
expect "root needs no sudo" exits 0
expect "root calls no sudo" did_not_run sudo

machine
try run
expect "without apt it stops" exits 1
expect "and names the packages all the same" says "libncurses-dev"
expect "and the cure" says "package manager"

machine; stub apt-get 'case "$*" in *update*) exit 100 ;; esac; echo "apt-get $*" >>"$CALLS"'
try run
expect "old lists of packages will do when the network is away" exits 0
expect "and that is said" says "could not be renewed"

machine; stub apt-get 'exit 100'
try run
expect "a failed install stops the build" exits 1
expect "and is said" says "Installing failed"

machine; rm "$box/bin/swift"; apt_works
try run
expect "a missing Swift stops before anything is installed" ran_nothing
expect "with exit code 1" exits 1
expect "and the cure is named" says "swiftly"

for old in 5.10.1 6.1; do
    machine; stub swift "echo 'Swift version $old (swift-$old-RELEASE)'"
    try run
    expect "Swift $old is too old" exits 1
    expect "and both versions are named" says "needs 6.2 or newer"
done
for new in 6.2 6.2-dev 6.10.2 7.0; do
    machine; complete; stub swift "echo 'Swift version $new (swift-$new)'"
    try run
    expect "Swift $new will do" exits 0
done

machine; rm "$box/bin/uname"; stub uname 'echo Darwin'
try run
expect "another system is told so" says "runs on Linux, and this system is Darwin"

if [ "$failures" -gt 0 ]; then exit 1; fi
echo "prepare-test: passed."
