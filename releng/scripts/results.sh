# Counts what the tests left behind. Needs common.sh.

# Prints the folders with test reports.
report_folders() {
    find "$ROOT/tests" -type d -path '*/target/surefire-reports'
}

forget_results() {
    report_folders | while read -r folder; do rm -rf "$folder"; done
}

# Sets PASSED, FAILED and SKIPPED from all reports.
count_results() {
    read -r PASSED FAILED SKIPPED < <(report_folders | while read -r folder; do cat "$folder"/TEST-*.xml; done |
        awk '
            function number(name) {
                return match($0, " " name "=\"[0-9]+\"") ? substr($0, RSTART + length(name) + 3) + 0 : 0
            }
            /<testsuite / { tests += number("tests"); failed += number("failures") + number("errors"); skipped += number("skipped") }
            END { print tests - failed - skipped, failed + 0, skipped + 0 }')
}
