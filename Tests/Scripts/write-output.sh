#!/bin/sh
# write-output FILE COMMAND…: puts the command's output into FILE for everyone to read, or leaves FILE as it was and fails.
set -eu
file=$1
shift
new=$(mktemp "$file.XXXXXX")
trap 'rm -f "$new"' EXIT
if ! "$@" >"$new" || [ ! -s "$new" ]; then
    printf '%s\n' "No output for $file from: $*" >&2
    exit 1
fi
chmod 644 "$new"
mv "$new" "$file"
trap - EXIT
