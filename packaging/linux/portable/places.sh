# Where install.sh puts things and uninstall.sh finds them. Both read this.
share=${XDG_DATA_HOME:-$HOME/.local/share}
program=$HOME/.local/opt/idiolect
bin=$HOME/.local/bin

# Tells the desktop that entries came or went. A tool that is missing keeps nothing to be told of.
refresh() {
    if command -v update-desktop-database >/dev/null; then
        update-desktop-database -q "$share/applications" || true
    fi
    if command -v update-mime-database >/dev/null; then
        update-mime-database "$share/mime" || true
    fi
    if command -v gtk-update-icon-cache >/dev/null; then
        gtk-update-icon-cache -q -f -t "$share/icons/hicolor" 2>/dev/null || true
    fi
}
