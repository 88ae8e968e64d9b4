package org.actant.formats.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerationException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.actant.core.formats.DocumentWriter;
import org.actant.core.formats.DossierPart;
import org.actant.core.formats.Format;
import org.actant.core.formats.Output;
import org.actant.core.spans.Anchors;
import org.actant.core.store.ArticleNames;
import org.actant.core.store.DocumentException;
import org.actant.model.Article;
import org.actant.model.Dossier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

/** Writes Actant JSON: one file an article, its text beside it. Several articles need a folder. */
@Component
public final class JsonDocumentWriter implements DocumentWriter {

    private final JsonFactory factory = new JsonFactory();

    @Override
    public Format format() {
        return JsonFormat.format();
    }

    @Override
    public void write(DossierPart part, Output output, IProgressMonitor monitor) throws IOException {
        Dossier dossier = part.dossier();
        if (dossier.getArticles().isEmpty()) {
            throw new DocumentException(Messages.nothingToWrite);
        }
        if (dossier.getArticles().size() > 1) {
            output.requireFolder();
        }
        PartEvidence evidence = PartEvidence.of(dossier);
        List<String> names = new ArrayList<>();
        NotCarried notCarried = new NotCarried();
        notCarried.count(dossier);
        SubMonitor progress = SubMonitor.convert(monitor, dossier.getArticles().size());
        for (FileContents contents : FileContents.of(dossier)) {
            Article article = contents.article();
            String name = ArticleNames.unique(article.getName() == null ? "" : article.getName(), names);
            names.add(name);
            SubMonitor step = progress.split(1);
            step.setTaskName(Messages.bind(Messages.writing, name));
            int anchors = write(part, contents, evidence, name, output, step);
            notCarried.leftOut(Anchors.count(article) - anchors);
        }
        String sentence = notCarried.sentence();
        if (sentence != null) {
            output.note(sentence);
        }
    }

    /** Returns how many anchors were written. */
    private int write(DossierPart part, FileContents contents, PartEvidence evidence, String name, Output output,
            SubMonitor step) throws IOException {
        String textFile = name + JsonFormat.TEXT_SUFFIX;
        if (!output.isFolder() && ArticleNames.key(output.target().getFileName().toString()).equals(
                ArticleNames.key(textFile))) {
            throw new DocumentException(Messages.bind(Messages.sameFile, output.target()));
        }
        Article article = contents.article();
        int anchors;
        try (OutputStream bytes = output.main(name + JsonFormat.SUFFIX);
                JsonGenerator generator = factory.createGenerator(bytes)) {
            generator.setPrettyPrinter(printer());
            ElementOutput out = new ElementOutput(generator, step);
            anchors = new ArticleFileWriter(out, contents, part.text(article), evidence).write(textFile);
            generator.writeRaw('\n');
        } catch (JsonGenerationException e) {
            throw new DocumentException(Messages.bind(Messages.notWritable, name, e.getOriginalMessage()), e);
        }
        try (OutputStream bytes = output.companion(textFile)) {
            bytes.write(part.text(article).bytes());
        }
        return anchors;
    }

    /** One member a line, so that versions of a file can be compared line by line. */
    private static DefaultPrettyPrinter printer() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("").withArrayEmptySeparator("");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
        printer.indentObjectsWith(new DefaultIndenter(" ", "\n"));
        printer.indentArraysWith(DefaultPrettyPrinter.NopIndenter.instance);
        return printer;
    }
}
