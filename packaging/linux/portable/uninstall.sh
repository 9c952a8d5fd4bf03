#!/bin/sh
# Removes what install.sh put below ~/.local. Your texts, voices and drafts stay.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
. "$here/places.sh"

if [ ! -f "$program/in-share" ]; then
    echo "uninstall.sh: Idiolect is not installed in $program." >&2
    exit 1
fi
while IFS= read -r file; do
    rm -f "$share/$file"
done <"$program/in-share"
# Only the link that was made here: another one is somebody else's.
if [ "$(readlink "$bin/idiolect")" = "$program/idiolect" ]; then rm "$bin/idiolect"; fi
rm -rf "$program"
refresh

echo "Idiolect is removed. Your texts, voices and drafts are still in $share/Idiolect"
