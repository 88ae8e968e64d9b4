package org.actant.formats.json;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.actant.model.MentionForm;

/** The forms of mentions that the format has. */
enum MentionKinds {
    OF_ENTITY(EnumSet.of(MentionForm.NAM, MentionForm.NOM, MentionForm.PRO, MentionForm.ADJ,
            MentionForm.METONYM)), OF_EVENT(
                    EnumSet.of(MentionForm.NOM, MentionForm.VRB, MentionForm.ADJ, MentionForm.PRO, MentionForm.PROP));

    private final Set<MentionForm> forms;

    MentionKinds(Set<MentionForm> forms) {
        this.forms = Collections.unmodifiableSet(forms);
    }

    Set<MentionForm> forms() {
        return forms;
    }

    /** The form itself if the format has it; else a nominal, which is the plainest. */
    MentionForm nearest(MentionForm form) {
        return forms.contains(form) ? form : MentionForm.NOM;
    }
}
