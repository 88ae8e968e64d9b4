# What all scripts share. Sourced by bash, with ROOT set to the project's folder.

CACHE="${XDG_CACHE_HOME:-$HOME/.cache}/actant"

# Messages go to stderr: stdout belongs to the command line's own output.
say() {
    printf 'actant: %s\n' "$*" >&2
}

fail() {
    printf 'actant: %s\n' "$*" >&2
    exit 3
}

# Runs a command with its output in a log file. On failure shows the log's end and returns the command's exit code.
logged() {
    local log=$1 code=0
    shift
    mkdir -p "$(dirname "$log")"
    "$@" >"$log" 2>&1 </dev/null || code=$?
    if [ "$code" -ne 0 ]; then
        tail -n 40 "$log" >&2
        say "the whole log is in $log"
    fi
    return "$code"
}

# Tells whether a log says that a server could not be reached.
names_network_trouble() {
    grep -qE 'Name or service not known|Unknown host|UnknownHostException|Temporary failure (in name )?resolv|Network is unreachable|No route to host|Connect(ion)? (to .* )?(refused|timed out)|Could not (connect|transfer)|Failed to read artifact descriptor' "$1"
}

# File names and arguments may hold any letter.
use_unicode() {
    if [ "$(locale charmap 2>/dev/null)" != UTF-8 ]; then
        export LC_ALL=C.UTF-8
    fi
}
