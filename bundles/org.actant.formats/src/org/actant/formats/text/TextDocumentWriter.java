package org.actant.formats.text;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.actant.core.formats.DocumentWriter;
import org.actant.core.formats.DossierPart;
import org.actant.core.formats.Format;
import org.actant.core.formats.Output;
import org.actant.core.store.DocumentException;
import org.actant.model.Article;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

/** Writes the texts of the articles, each as a file. */
@Component
public final class TextDocumentWriter implements DocumentWriter {

    @Override
    public Format format() {
        return TextFormat.format();
    }

    @Override
    public void write(DossierPart part, Output output, IProgressMonitor monitor) throws IOException {
        List<Article> articles = part.dossier().getArticles();
        if (articles.isEmpty()) {
            throw new DocumentException(Messages.nothingToWrite);
        }
        if (articles.size() > 1) {
            output.requireFolder();
        }
        SubMonitor progress = SubMonitor.convert(monitor, articles.size());
        for (Article article : articles) {
            progress.split(1);
            try (OutputStream out = output.main(article.getName() + ".txt")) {
                out.write(part.text(article).bytes());
            }
        }
    }
}
