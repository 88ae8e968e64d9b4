# The built products. Needs common.sh, packages.sh, jdk.sh, maven.sh.
#
# A product is installed under the hash of its sources and never changed afterwards. So nothing is built twice, and a
# running workbench does not notice that the next one is being built.

# What the products are made from.
PRODUCT_SOURCES=(pom.xml LICENSE .mvn bundles features releng/config releng/products releng/target-platform)

# Prints the source files among the given parts of the project, each ended by a zero byte. Run in the project's folder.
source_files() {
    if git rev-parse --is-inside-work-tree >/dev/null 2>&1; then
        git ls-files -z --cached --others --exclude-standard -- "$@"
    else
        find "$@" \( -name target -o -name src-gen -o -name bin \) -prune -o \
            -type f ! -name '.polyglot.*' ! -name '.tycho-consumer-pom.xml' -print0
    fi | LC_ALL=C sort -z
}

# Prints the hash of all sources of the products.
sources_stamp() {
    (cd "$ROOT" && source_files "${PRODUCT_SOURCES[@]}" | xargs -0 sha256sum 2>/dev/null | sha256sum | cut -c1-16)
}

# Makes sure that the products of the present sources are there; sets INSTALLATION to their folder.
need_products() {
    INSTALLATION="$CACHE/products/$(sources_stamp)"
    if [ ! -e "$INSTALLATION/complete" ]; then
        need_maven
        lock_build
        [ -e "$INSTALLATION/complete" ] || { build_products && install_products; }
        unlock_build
    fi
    touch "$INSTALLATION/complete"
}

# One build at a time in a working tree.
lock_build() {
    mkdir -p "$CACHE/lock"
    exec 9>"$CACHE/lock/$(printf %s "$ROOT" | sha256sum | cut -c1-16)"
    if ! flock -n 9; then
        say "waiting for another build of this folder"
        flock 9
    fi
}

unlock_build() {
    exec 9>&-
}

build_products() {
    local log="$CACHE/log/build.log"
    say "building Actant (the first time takes minutes)"
    logged "$log" maven verify -pl releng/products -am || explain_build_failure "$log"
}

install_products() {
    local built="$ROOT/releng/products/target/products"
    mkdir -p "$CACHE/products"
    exec 8>"$CACHE/lock/installation"
    flock 8
    rm -rf "$INSTALLATION"
    mkdir "$INSTALLATION"
    cp -r "$built/actant/linux/gtk/x86_64" "$INSTALLATION/workbench"
    cp -r "$built/actant-cli/linux/gtk/x86_64" "$INSTALLATION/cli"
    warm_up
    touch "$INSTALLATION/complete"
    # what nobody has used for a week
    find "$CACHE/products" -mindepth 2 -maxdepth 2 -name complete -mtime +7 -printf '%h\0' | xargs -0r rm -rf
    exec 8>&-
}

explain_build_failure() {
    if names_network_trouble "$1"; then
        fail "the build failed: Maven Central was not reached. Is there a network?"
    fi
    fail "the build failed."
}

# Lets the framework find out once what is installed. From then on that is only read, so any number of commands may
# run side by side.
warm_up() {
    "$JAVA_HOME/bin/java" -jar "$INSTALLATION"/cli/plugins/org.eclipse.equinox.launcher_*.jar -nosplash -data @none \
        --version >"$CACHE/log/warm-up.log" 2>&1 </dev/null || true
}

# Becomes the command line.
run_cli() {
    local options
    mapfile -t options < <(java_options)
    exec "$JAVA_HOME/bin/java" "${options[@]}" -Dosgi.configuration.area.readOnly=true \
        -Dosgi.logfile="$CACHE/log/cli.log" -jar "$INSTALLATION"/cli/plugins/org.eclipse.equinox.launcher_*.jar \
        -nosplash -data @none "$@"
}

# Prints the command that starts the workbench, one word a line.
workbench_command() {
    echo "$JAVA_HOME/bin/java"
    echo -Xms256m
    java_options
    echo -jar
    compgen -G "$INSTALLATION/workbench/plugins/org.eclipse.equinox.launcher_*.jar"
    echo -nosplash
}

# Becomes the workbench.
run_workbench() {
    local command
    mapfile -t command < <(workbench_command)
    exec "${command[@]}" "$@"
}
