# The JDK that builds and runs Actant. Needs common.sh.

OLDEST_JAVA=21

# Prints the feature version of the JDK in a folder, or 0 if none is there.
jdk_version() {
    local home=$1 version=
    [ -x "$home/bin/javac" ] || { echo 0; return; }
    if [ -r "$home/release" ]; then
        version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$home/release")
    fi
    if [ -z "$version" ]; then
        version=$("$home/bin/java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')
    fi
    echo "${version:-0}"
}

# Prints the folders where JDKs usually lie.
jdk_folders() {
    local javac
    if javac=$(command -v javac); then
        dirname "$(dirname "$(readlink -f "$javac")")"
    fi
    compgen -G '/usr/lib/jvm/*' || true
    compgen -G '/usr/java/*' || true
    compgen -G '/opt/*' || true
    compgen -G '/opt/java/*' || true
    compgen -G "$HOME/.jdks/*" || true
    compgen -G "$HOME/.sdkman/candidates/java/*" || true
}

# Sets JAVA_HOME to itself if it is new enough, else to the newest JDK that is found; sets JAVA_VERSION.
need_jdk() {
    local home version best='' newest=0
    if [ -n "${JAVA_HOME:-}" ]; then
        newest=$(jdk_version "$JAVA_HOME")
        best=$JAVA_HOME
    fi
    if [ "$newest" -lt "$OLDEST_JAVA" ]; then
        while read -r home; do
            version=$(jdk_version "$home")
            if [ "$version" -gt "$newest" ]; then
                newest=$version
                best=$home
            fi
        done < <(jdk_folders)
    fi
    if [ "$newest" -lt "$OLDEST_JAVA" ]; then
        fail "no JDK $OLDEST_JAVA or newer was found, neither in JAVA_HOME nor in the usual folders (/usr/lib/jvm, /opt and others). Install one, or set JAVA_HOME."
    fi
    export JAVA_HOME=$best JAVA_VERSION=$newest
}

# Prints the options for the virtual machine that runs Actant, one a line.
#   --enable-native-access   SWT and JNA call native code; without it Java warns on each start
#   UseCompactObjectHeaders  smaller objects, and a model is many small objects; a product feature since Java 25
java_options() {
    echo --enable-native-access=ALL-UNNAMED
    if [ "$JAVA_VERSION" -ge 25 ]; then
        echo -XX:+UseCompactObjectHeaders
    fi
}
