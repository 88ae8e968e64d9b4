# A display in memory, with a window manager and a message bus of its own.

# Runs a command in a virtual display, which ends with it; returns the command's exit code. The body is a subshell, so
# that its trap ends the display however the command ends.
in_virtual_display() (
    folder=$(mktemp -d)
    log="$folder/log"
    Xvfb -displayfd 7 -screen 0 1920x1200x24 -nolisten tcp -noreset 7>"$folder/number" 2>"$log" &
    server=$!
    trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null; rm -rf "$folder"' EXIT
    tries=0
    until [ -s "$folder/number" ]; do
        tries=$((tries + 1))
        if ! kill -0 "$server" 2>/dev/null || [ "$tries" -gt 150 ]; then
            cat "$log" >&2
            fail "the virtual display (Xvfb) does not start."
        fi
        sleep 0.1
    done
    export DISPLAY=":$(cat "$folder/number")" GDK_BACKEND=x11 NO_AT_BRIDGE=1 XDG_RUNTIME_DIR="$folder"
    unset WAYLAND_DISPLAY
    # the bus and the window manager talk to the log, the command to us
    code=0
    dbus-run-session -- bash -c '
        openbox --sm-disable >&2 &
        manager=$!
        code=0
        "$@" 2>&6 6>&- || code=$?
        kill "$manager" 2>/dev/null
        exit "$code"' bash "$@" 6>&2 2>>"$log" || code=$?
    exit "$code"
)
