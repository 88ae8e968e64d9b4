package org.actant.ui.views.tests;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.actant.model.Element;
import org.actant.ui.elements.Labelled;
import org.actant.ui.views.ontology.Questions;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Answers as it was told to, and remembers what it was asked. */
@NonNullByDefault({RETURN_TYPE, FIELD})
final class Answers implements Questions {

    final List<String> asked = new ArrayList<>();
    @Nullable
    String key;
    @Nullable
    Path file;
    String wanted = "";
    boolean goOn = true;

    @Override
    public @Nullable String key(String title, String message, String proposed) {
        asked.add(message);
        return key;
    }

    @Override
    public <T> @Nullable T one(String title, String message, List<Labelled<T>> choices) {
        asked.add(message);
        return choices.stream().filter(choice -> wanted.isEmpty() || choice.label().equals(wanted)).findFirst()
                .map(Labelled::value).orElse(null);
    }

    @Override
    public @Nullable List<Element> elements(String title, String message, List<Element> elements) {
        asked.add(message);
        return elements;
    }

    @Override
    public boolean goOn(String title, String message) {
        asked.add(message);
        return goOn;
    }

    @Override
    public @Nullable Path fileToRead() {
        return file;
    }

    @Override
    public @Nullable Path fileToWrite(String proposed) {
        return file;
    }

    @Override
    public void failed(String message, Exception cause) {
        asked.add(message);
    }
}
