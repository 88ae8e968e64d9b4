package org.actant.formats.json;

import java.io.IOException;
import org.actant.core.store.ArticleText;
import org.actant.model.Article;
import org.actant.model.Sentence;
import org.actant.model.Translation;
import org.actant.model.TranslationStatus;

/** Writes what a file says of its document. */
final class DocumentMemberWriter {

    private final ElementOutput out;

    DocumentMemberWriter(ElementOutput out) {
        this.out = out;
    }

    /** Writes the member; {@code fileName} is that of the text. */
    void write(Article article, ArticleText text, String fileName) throws IOException {
        out.object("document", () -> {
            out.id("id", article);
            out.string("file", fileName);
            out.optional("originalFile", article.getOriginalFile());
            out.string("sha256", text.sha256());
            out.number("bytes", text.byteCount());
            out.number("length", text.length());
            out.string("offsetUnit", JsonFormat.OFFSET_UNIT);
            out.string("encoding", JsonFormat.ENCODING);
            out.string("lineEnd", DocumentMemberReader.lineEnd(text));
            out.string("language", JsonFormat.languageTag(article.getLanguage()));
            out.stringOrNull("title", article.getTitle());
            out.stringOrNull("author", article.getAuthor());
            out.stringOrNull("outlet", article.getOutlet());
            out.stringOrNull("url", article.getAddress());
            out.stringOrNull("date", article.getPublished());
            Translation translation = article.getTranslation();
            if (translation != null && translation.getStatus() != TranslationStatus.UNSPECIFIED) {
                out.object("translation", () -> translation(translation));
            }
            out.array("sentences", article.getSentences().stream().filter(sentence -> sentence.getRanges() != null)
                    .toList(), this::sentence);
        });
    }

    private void translation(Translation translation) throws IOException {
        out.literal("status", translation.getStatus());
        out.stringOrNull("sourceLanguage", translation.getSourceLanguage());
        out.literal("epistemic", translation.getEpistemic());
    }

    private void sentence(Sentence sentence) throws IOException {
        out.object(() -> {
            out.id("id", sentence);
            out.range("range", sentence.getRanges().begin(), sentence.getRanges().end());
        });
    }
}
