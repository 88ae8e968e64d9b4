# Debian packages, installed only where something is missing. Needs common.sh.

has_gtk() {
    [[ $(PATH=$PATH:/sbin:/usr/sbin ldconfig -p) = *libgtk-3.so.0* ]]
}

has_svg_loader() {
    compgen -G '/usr/lib/*/gdk-pixbuf-2.0/*/loaders/*svg.so' >/dev/null
}

# Makes sure that Maven is there, in whatever version.
need_maven_package() {
    command -v mvn >/dev/null || install_packages maven
}

# Makes sure that a window can be opened on a display.
need_window_packages() {
    local missing=()
    has_gtk || missing+=(libgtk-3-0)
    has_svg_loader || missing+=(librsvg2-common)
    install_packages "${missing[@]}"
}

# Makes sure that a window can be opened on a machine without a display.
need_display_packages() {
    local missing=()
    has_gtk || missing+=(libgtk-3-0)
    has_svg_loader || missing+=(librsvg2-common)
    command -v Xvfb >/dev/null || missing+=(xvfb)
    command -v openbox >/dev/null || missing+=(openbox)
    command -v dbus-run-session >/dev/null || missing+=(dbus-x11)
    install_packages "${missing[@]}"
}

install_packages() {
    [ "$#" -gt 0 ] || return 0
    local log="$CACHE/log/packages.log" as_root=()
    command -v apt-get >/dev/null ||
        fail "these packages (by their Debian names) are missing, and this is no Debian: $*. Install them and start again."
    if [ "$(id -u)" -ne 0 ]; then
        sudo -n true 2>/dev/null ||
            fail "these Debian packages are missing, and this user is neither root nor may use sudo: $*. Install them and start again."
        as_root=(sudo -n)
    fi
    say "installing the Debian packages $*"
    logged "$log" "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive sh -c '
        apt-get -q -o DPkg::Lock::Timeout=300 update &&
        apt-get -q -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "$@"' sh "$@" ||
        if names_network_trouble "$log"; then
            fail "the Debian packages $* could not be fetched: the package servers were not reached. Is there a network?"
        else
            fail "the Debian packages $* could not be installed."
        fi
}
