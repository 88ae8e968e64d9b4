# Maven in the version that the build needs. Needs common.sh, packages.sh, jdk.sh.

MAVEN_VERSION=3.9.11
MAVEN="$CACHE/apache-maven-$MAVEN_VERSION"

# Fetches Maven once, through the machine's own Maven: no download address is needed, and its mirrors count.
need_maven() {
    [ -x "$MAVEN/bin/mvn" ] && return
    need_maven_package
    mkdir -p "$CACHE"
    exec 8>"$CACHE/maven.lock"
    flock 8
    [ -x "$MAVEN/bin/mvn" ] || fetch_maven
    exec 8>&-
}

fetch_maven() {
    local log="$CACHE/log/maven.log" folder
    say "fetching Maven $MAVEN_VERSION"
    # an empty folder, because the project's own settings are not for an old Maven
    folder=$(mktemp -d "$CACHE/maven.XXXXXX")
    if ! (cd "$folder" && logged "$log" with_some_java mvn -B -q \
        org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        -Dartifact="org.apache.maven:apache-maven:$MAVEN_VERSION:zip:bin" -DoutputDirectory="$folder"); then
        rm -rf "$folder"
        if names_network_trouble "$log"; then
            fail "Maven $MAVEN_VERSION could not be fetched: Maven Central was not reached. Is there a network?"
        fi
        fail "Maven $MAVEN_VERSION could not be fetched."
    fi
    chmod +x "$folder/apache-maven-$MAVEN_VERSION/bin/mvn"
    mv -T "$folder/apache-maven-$MAVEN_VERSION" "$MAVEN"
    rm -rf "$folder"
}

# An old Maven runs on the machine's default Java, if there is one.
with_some_java() {
    if command -v java >/dev/null; then
        env -u JAVA_HOME "$@"
    else
        "$@"
    fi
}

# Runs Maven on the project.
maven() {
    local options="--enable-native-access=ALL-UNNAMED" settings=()
    if [ "$JAVA_VERSION" -ge 23 ]; then
        options+=" --sun-misc-unsafe-memory-access=allow"
    fi
    # what the machine says of mirrors and proxies counts for the fetched Maven too
    if [ -r /etc/maven/settings.xml ]; then
        settings=(-gs /etc/maven/settings.xml)
    fi
    (cd "$ROOT" && MAVEN_OPTS="$options ${MAVEN_OPTS:-}" "$MAVEN/bin/mvn" -B -ntp "${settings[@]}" "$@" </dev/null)
}

# It may be started by another bash, see in_virtual_display.
export -f maven
export ROOT MAVEN
