package org.actant.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.actant.core.session.DossierSession;
import org.actant.core.validation.Finding;
import org.actant.core.validation.Finding.Severity;
import org.actant.core.validation.Validator;
import org.eclipse.core.runtime.NullProgressMonitor;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Asks all rules about a dossier. */
@Command(name = "validate", mixinStandardHelpOptions = true)
final class ValidateVerb implements Callable<Integer> {

    private final Validator validator;
    private final Console console;

    @Parameters(paramLabel = "DIR")
    private Path folder = Path.of("");

    @Option(names = "--json")
    private boolean json;

    @Option(names = "--strict")
    private boolean strict;

    ValidateVerb(Validator validator, Console console) {
        this.validator = validator;
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        DossierSession session = SavedDossier.toRead(folder, console);
        List<Finding> findings = validator.validate(session, new NullProgressMonitor());
        if (json) {
            new JsonPrinter(console.out()).print(rows(findings));
        } else {
            findings.forEach(finding -> console.out().println(line(finding)));
        }
        console.err().println(findings.isEmpty()
                ? Messages.bind(Messages.noFindings, session.layout().folder())
                : Messages.bind(Messages.findings, findings.size(), session.layout().folder()));
        boolean counts = findings.stream().anyMatch(finding -> strict || finding.severity() != Severity.HINT);
        return counts ? ExitCode.FINDINGS : ExitCode.OK;
    }

    private static String line(Finding finding) {
        return finding.file() + ": " + finding.element().getId() + ": " + severity(finding) + ": " + finding.message()
                + " [" + finding.rule() + "]";
    }

    private static List<Map<String, String>> rows(List<Finding> findings) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Finding finding : findings) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("file", finding.file().toString());
            row.put("element", String.valueOf(finding.element().getId()));
            row.put("severity", severity(finding));
            row.put("rule", finding.rule());
            row.put("message", finding.message());
            rows.add(row);
        }
        return rows;
    }

    private static String severity(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }
}
