package org.actant.formats.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.actant.core.store.ArticleNames;
import org.actant.core.store.ArticleText;
import org.actant.core.store.DocumentException;
import org.actant.formats.internal.JsonInput;
import org.actant.formats.internal.Position;
import org.actant.formats.internal.TextFiles;
import org.actant.model.ActantFactory;
import org.actant.model.Article;
import org.actant.model.EpistemicLevel;
import org.actant.model.Sentence;
import org.actant.model.Translation;
import org.actant.model.TranslationStatus;

/** Reads what a file says of its document, and the text beside it. */
final class DocumentMemberReader {

    private static final Set<String> REQUIRED = Set.of("id", "file", "sha256", "bytes", "length", "offsetUnit",
            "encoding", "lineEnd", "language", "title", "author", "outlet", "url", "date", "sentences");
    private static final Set<String> TRANSLATION_REQUIRED = Set.of("status", "sourceLanguage", "epistemic");
    private static final Set<String> SENTENCE_REQUIRED = Set.of("id", "range");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private static final Set<String> LINE_ENDS = Set.of("LF", "CRLF");

    /** A sentence that has to be checked against the text. */
    private record Found(Sentence sentence, Position position) {
    }

    private final Path document;
    private final JsonInput in;
    private final References references;
    private final AnchorReader anchors;
    private final Article article;
    private final List<Found> sentences = new ArrayList<>();
    private String fileName = "";
    private String lineEnd = "";
    private int byteCount;
    private Position position;

    /** @param document the file that is read */
    DocumentMemberReader(Path document, JsonInput in, References references, AnchorReader anchors, Article article) {
        this.document = document;
        this.in = in;
        this.references = references;
        this.anchors = anchors;
        this.article = article;
        this.position = in.position();
    }

    /** Reads the member into the article. */
    void read() throws IOException {
        position = in.position();
        in.object(REQUIRED, member -> {
            switch (member) {
                case "id" -> references.define(article);
                case "originalFile" -> article.setOriginalFile(in.string());
                case "language" -> article.setLanguage(JsonFormat.language(in.string()));
                case "title" -> article.setTitle(in.stringOrNull());
                case "author" -> article.setAuthor(in.stringOrNull());
                case "outlet" -> article.setOutlet(in.stringOrNull());
                case "url" -> article.setAddress(in.stringOrNull());
                case "date" -> article.setPublished(in.stringOrNull());
                case "translation" -> article.setTranslation(translation());
                case "sentences" -> in.array(this::sentence);
                default -> textMember(member);
            }
        });
    }

    private void textMember(String member) throws IOException {
        switch (member) {
            case "file" -> fileName = in.string();
            case "sha256" -> article.setSha256(sha256());
            case "bytes" -> byteCount = in.integer(0, Integer.MAX_VALUE);
            case "length" -> article.setLength(in.integer(0, Integer.MAX_VALUE));
            case "offsetUnit" -> in.constant(JsonFormat.OFFSET_UNIT);
            case "encoding" -> in.constant(JsonFormat.ENCODING);
            case "lineEnd" -> lineEnd = lineEnd();
            default -> throw in.unknownMember();
        }
    }

    private String sha256() throws IOException {
        String digest = in.string();
        if (!SHA256.matcher(digest).matches()) {
            throw in.error(Messages.bind(Messages.noDigest, in.pointer()));
        }
        return digest;
    }

    private String lineEnd() throws IOException {
        String found = in.string();
        if (!LINE_ENDS.contains(found)) {
            throw in.unknownValue(found);
        }
        return found;
    }

    private Translation translation() throws IOException {
        Translation translation = ActantFactory.eINSTANCE.createTranslation();
        in.object(TRANSLATION_REQUIRED, member -> {
            switch (member) {
                case "status" -> translation.setStatus(in.choice(TranslationStatus::get));
                case "sourceLanguage" -> translation.setSourceLanguage(in.stringOrNull());
                case "epistemic" -> translation.setEpistemic(in.choice(EpistemicLevel::get));
                default -> throw in.unknownMember();
            }
        });
        return translation;
    }

    private void sentence() throws IOException {
        Sentence sentence = ActantFactory.eINSTANCE.createSentence();
        Position begin = in.position();
        in.object(SENTENCE_REQUIRED, member -> {
            switch (member) {
                case "id" -> references.define(sentence);
                case "range" -> sentence.setRanges(anchors.range());
                default -> throw in.unknownMember();
            }
        });
        article.getSentences().add(sentence);
        sentences.add(new Found(sentence, begin));
    }

    /**
     * Reads the text, checks that it is the one that the file describes, and names the article after it.
     *
     * @throws DocumentException if there is no such text or it is another one
     */
    ArticleText text() throws IOException {
        Path file = TextFiles.beside(document, fileName);
        if (!Files.isRegularFile(file)) {
            throw in.error(position, Messages.bind(Messages.textMissing, fileName));
        }
        ArticleText text = TextFiles.read(file);
        boolean same = text.byteCount() == byteCount && text.length() == article.getLength()
                && text.sha256().equals(article.getSha256());
        if (!same) {
            throw in.error(position, Messages.bind(Messages.otherText, new Object[]{fileName, byteCount,
                    text.byteCount(), article.getSha256(), text.sha256()}));
        }
        if (!lineEnd.equals(lineEnd(text))) {
            throw in.error(position, Messages.bind(Messages.otherLineEnd, new Object[]{lineEnd, fileName}));
        }
        article.setName(ArticleNames.ofFile(fileName));
        for (Found found : sentences) {
            anchors.check(found.sentence().getRanges(), text.text(), found.sentence().getId(), found.position());
        }
        return text;
    }

    /** How the format names the line ends of a text. */
    static String lineEnd(ArticleText text) {
        return text.hasCrLf() ? "CRLF" : "LF";
    }
}
