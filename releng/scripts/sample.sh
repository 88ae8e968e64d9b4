# The main job on the shipped sample, from an article to an exported model. Needs common.sh, display.sh, products.sh.

OUT="$ROOT/out"

# Sets SAMPLE to the shipped dossier.
need_sample() {
    local samples
    mapfile -t samples < <(compgen -G "$INSTALLATION/workbench/samples/*/dossier.actant")
    [ "${#samples[@]}" -gt 0 ] || fail "this build has no sample dossier."
    SAMPLE=$(dirname "${samples[0]}")
}

# Starts the workbench on a copy of the sample; what was changed in the copy stays.
open_sample() {
    need_sample
    local copy
    copy="$OUT/$(basename "$SAMPLE")"
    if [ ! -e "$copy" ]; then
        mkdir -p "$OUT"
        cp -r "$SAMPLE" "$copy"
    fi
    say "opening $copy"
    run_workbench "$copy"
}

# Does without a display what the workbench is for, and leaves a picture of it.
run_sample() {
    need_sample
    local dossier="$OUT/dossier" articles name what
    mapfile -t articles < <(compgen -G "$SAMPLE/articles/*.article")
    name=$(basename "${articles[0]}" .article)
    rm -rf "$dossier" "$OUT/$name".* "$OUT/workbench.png"
    mkdir -p "$OUT/import"

    say "importing the article $name of the sample into $dossier"
    actant export "$SAMPLE" --format json --article "$name" --to "$OUT/import/$name.json"
    actant new "$dossier" --name "$name"
    actant import "$dossier" "$OUT/import/$name.json" --format json

    for what in actors events claims; do
        say "its $what"
        actant list "$dossier" "$what"
    done

    say "exporting it to $OUT/$name.xmi and $OUT/$name.json"
    actant export "$dossier" --format xmi --to "$OUT/$name.xmi"
    actant export "$dossier" --format json --to "$OUT/$name.json"

    say "opening the workbench on it"
    take_picture "$dossier" "$OUT/workbench.png"
    say "done. Look at $OUT/workbench.png"
}

# Runs a verb and ends everything if it fails.
actant() {
    (run_cli "$@") || fail "'actant $1' failed."
}

# Opens the workbench on a dossier in a virtual display and saves what it shows.
take_picture() {
    local settings java code=0
    settings=$(mktemp -d)
    mapfile -t java < <(workbench_command)
    in_virtual_display "${java[@]}" "$1" -data "$settings" -screenshot "$2" -size 1600x1000 || code=$?
    rm -rf "$settings"
    if [ "$code" -ne 0 ]; then
        fail "the workbench could not show $1."
    fi
}
