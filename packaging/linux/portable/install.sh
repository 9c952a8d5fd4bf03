#!/bin/sh
# Installs Idiolect for the person who runs this, below ~/.local; an older one there is replaced.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
. "$here/places.sh"

if [ ! -x "$here/idiolect/idiolect" ]; then
    echo "install.sh: the program is not beside this script. Unpack the whole archive." >&2
    exit 1
fi

# Copied beside the old one first, so that a full disk leaves that as it was.
mkdir -p "$(dirname -- "$program")" "$bin"
rm -rf "$program.new" "$program.old"
trap 'rm -rf "$program.new"' EXIT
mkdir "$program.new"
cp -R "$here/idiolect/." "$program.new/"
cp "$here/uninstall.sh" "$here/places.sh" "$program.new/"
if [ -e "$program" ]; then mv "$program" "$program.old"; fi
mv "$program.new" "$program"
rm -rf "$program.old"
ln -sf "$program/idiolect" "$bin/idiolect"

(cd "$here/share" && find . -type f) >"$program/in-share"
while IFS= read -r file; do
    mkdir -p "$(dirname -- "$share/$file")"
    cp "$here/share/$file" "$share/$file"
done <"$program/in-share"
# ~/.local/bin is not on every desktop's path, so the entry names the program in full, with every
# character escaped once for the quotes and once for the file.
quoted=$(printf '%s' "$program/idiolect" | sed 's/\\/\\\\\\\\/g; s/["`$]/\\\\&/g; s/%/%%/g')
while IFS= read -r line; do
    case $line in
        Exec=idiolect*) printf 'Exec="%s"%s\n' "$quoted" "${line#Exec=idiolect}" ;;
        TryExec=*) ;;
        *) printf '%s\n' "$line" ;;
    esac
done <"$here/share/applications/idiolect.desktop" >"$share/applications/idiolect.desktop"
refresh

echo "Idiolect is installed. It is in the menu, and in a terminal: $bin/idiolect"
case ":$PATH:" in
    *":$bin:"*) ;;
    *) echo "($bin is not on your PATH, so the terminal wants the whole name.)" ;;
esac
