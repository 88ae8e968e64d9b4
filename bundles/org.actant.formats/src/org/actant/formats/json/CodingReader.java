package org.actant.formats.json;

import java.io.IOException;
import java.util.Set;
import org.actant.formats.internal.JsonInput;
import org.actant.model.ActantFactory;
import org.actant.model.Coding;
import org.actant.model.CodingAuxiliary;

/** Reads codes of outside schemes. */
final class CodingReader {

    private static final Set<String> REQUIRED = Set.of("scheme", "code");

    private final JsonInput in;

    CodingReader(JsonInput in) {
        this.in = in;
    }

    /** Reads a code of an entity. */
    Coding code() throws IOException {
        Coding coding = ActantFactory.eINSTANCE.createCoding();
        in.object(REQUIRED, member -> common(coding, member));
        return coding;
    }

    /** Reads a code of an event. */
    Coding coding() throws IOException {
        Coding coding = ActantFactory.eINSTANCE.createCoding();
        in.object(REQUIRED, member -> {
            switch (member) {
                case "mode" -> coding.setMode(in.string());
                case "contexts" -> coding.getContexts().addAll(in.differentStrings());
                case "base" -> coding.setBase(in.string());
                case "auxiliary" -> coding.setAuxiliary(in.choice(CodingAuxiliary::get));
                case "uncertain" -> coding.setUncertain(in.bool());
                default -> common(coding, member);
            }
        });
        return coding;
    }

    private void common(Coding coding, String member) throws IOException {
        switch (member) {
            case "scheme" -> coding.setScheme(in.string());
            case "code" -> coding.setCode(in.string());
            default -> throw in.unknownMember();
        }
    }
}
