package org.actant.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.actant.core.formats.DocumentReader;
import org.actant.core.formats.DocumentWriter;
import org.actant.core.formats.Format;
import org.actant.core.formats.FormatRegistry;
import picocli.CommandLine.Command;

/** Lists the formats. */
@Command(name = "formats", mixinStandardHelpOptions = true)
final class FormatsVerb implements Callable<Integer> {

    private final FormatRegistry formats;
    private final Console console;

    FormatsVerb(FormatRegistry formats, Console console) {
        this.formats = formats;
        this.console = console;
    }

    @Override
    public Integer call() {
        Map<String, Format> all = new TreeMap<>();
        formats.readers().stream().map(DocumentReader::format).forEach(format -> all.put(format.id(), format));
        formats.writers().stream().map(DocumentWriter::format).forEach(format -> all.put(format.id(), format));
        for (Format format : all.values()) {
            boolean reads = formats.readers().stream().anyMatch(r -> r.format().id().equals(format.id()));
            boolean writes = formats.writers().stream().anyMatch(w -> w.format().id().equals(format.id()));
            console.out().printf("%-10s %-9s %-9s %s (%s)%n", format.id(), reads ? Messages.reads : "-",
                    writes ? Messages.writes : "-", format.name(), String.join(", ", format.extensions()));
        }
        return ExitCode.OK;
    }
}
