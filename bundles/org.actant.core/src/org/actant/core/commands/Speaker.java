package org.actant.core.commands;

import org.actant.core.session.Edit;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Actor;
import org.actant.model.Dossier;
import org.actant.model.Source;
import org.actant.model.SourceKind;
import org.eclipse.jdt.annotation.Nullable;

/** Who says something: a source of the dossier, an actor of it, or a voice that is new to it. */
public sealed interface Speaker {

    /** What it is called. */
    String name();

    /** The source that speaks; made now if the dossier has none. */
    Source source(Edit edit, Dossier dossier);

    /** A source that is there. */
    record Known(Source known) implements Speaker {

        @Override
        public String name() {
            return String.valueOf(known.getName());
        }

        @Override
        public Source source(Edit edit, Dossier dossier) {
            return known;
        }
    }

    /** An actor, who becomes a source once. */
    record Acting(Actor actor) implements Speaker {

        @Override
        public String name() {
            return String.valueOf(actor.getName());
        }

        @Override
        public Source source(Edit edit, Dossier dossier) {
            return edit.references().to(actor, Literals.SOURCE__ACTOR, Source.class).stream().findFirst()
                    .orElseGet(() -> NewSource.add(edit, dossier, name(), kind(), actor));
        }

        private SourceKind kind() {
            return "Person".equals(actor.getType()) ? SourceKind.PERSON : SourceKind.INSTITUTION;
        }
    }

    /** A voice that is not in the dossier yet. */
    record Unknown(String called, SourceKind kind) implements Speaker {

        @Override
        public String name() {
            return called;
        }

        @Override
        public Source source(Edit edit, Dossier dossier) {
            return NewSource.add(edit, dossier, called, kind, null);
        }
    }

    /** The speaker that an element of the dossier is; null if it cannot speak. */
    static @Nullable Speaker of(Object element) {
        return switch (element) {
            case Source source -> new Known(source);
            case Actor actor -> new Acting(actor);
            case Speaker speaker -> speaker;
            default -> null;
        };
    }
}
