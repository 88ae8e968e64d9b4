#!/usr/bin/env bash
# Builds the sources twice, in two empty folders, and compares every bundle and feature byte for byte.
# Exit code 0: identical; 1: they differ, and the archives that do are listed; 3: the build failed.
set -euo pipefail
ROOT=$(dirname "$(dirname "$(dirname "$(readlink -f "$0")")")")
for part in common packages jdk maven products; do
    # shellcheck source=/dev/null
    . "$ROOT/releng/scripts/$part.sh"
done

# Copies the sources into a new folder and prints it.
copy_sources() {
    local folder
    folder=$(mktemp -d)
    (cd "$ROOT" && source_files "${PRODUCT_SOURCES[@]}" tests | xargs -0 cp --parents -t "$folder")
    echo "$folder"
}

# Builds the folder in ROOT and prints the hashes of its bundles and features.
build_and_hash() {
    local log="$CACHE/log/reproducible.log"
    logged "$log" maven verify -pl releng/products -am || explain_build_failure "$log"
    (cd "$ROOT" && find bundles features -path '*/target/*.jar' -print0 | LC_ALL=C sort -z | xargs -0 sha256sum)
}

use_unicode
need_jdk
need_maven
first=$(copy_sources)
second=$(copy_sources)
trap 'rm -rf "$first" "$second"' EXIT
for folder in "$first" "$second"; do
    say "building in $folder"
    (ROOT=$folder build_and_hash) >"$folder/hashes"
done
if ! diff "$first/hashes" "$second/hashes"; then
    say "the two builds differ in the archives above."
    exit 1
fi
say "both builds made the same $(wc -l <"$first/hashes") archives."
