package org.actant.formats.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.actant.core.formats.DocumentReader;
import org.actant.core.formats.DossierPart;
import org.actant.core.formats.Format;
import org.actant.core.formats.ReadOptions;
import org.actant.core.store.ArticleNames;
import org.actant.core.store.ArticleText;
import org.actant.core.store.ElementIds;
import org.actant.formats.internal.TextFiles;
import org.actant.model.ActantFactory;
import org.actant.model.Article;
import org.actant.model.Dossier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.service.component.annotations.Component;

/** Makes an article of a text file, without annotations. */
@Component
public final class TextDocumentReader implements DocumentReader {

    @Override
    public Format format() {
        return TextFormat.format();
    }

    @Override
    public DossierPart read(Path file, ReadOptions options, IProgressMonitor monitor) throws IOException {
        SubMonitor.convert(monitor, 1).split(1);
        ArticleText text = TextFiles.read(file);
        String fileName = file.getFileName().toString();
        Article article = ActantFactory.eINSTANCE.createArticle();
        article.setId(ElementIds.random(id -> false));
        article.setName(ArticleNames.ofFile(fileName));
        article.setOriginalFile(fileName);
        article.setLanguage(options.language());
        article.setSha256(text.sha256());
        article.setLength(text.length());
        Dossier dossier = ActantFactory.eINSTANCE.createDossier();
        dossier.getArticles().add(article);
        return new DossierPart(dossier, Map.of(article, text));
    }
}
