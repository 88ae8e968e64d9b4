package org.actant.core.identity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.actant.core.session.Edit;
import org.actant.model.ActantFactory;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Anchored;
import org.actant.model.Claim;
import org.actant.model.Connection;
import org.actant.model.Element;
import org.actant.model.Event;
import org.actant.model.Mention;
import org.actant.model.Participation;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Makes mentions stand for another element, with what hangs on these words. A participation goes to the new element if
 * no other words show that the old one fills the role; otherwise the new one fills the role beside it. A claim goes if
 * all its words do, unless the new element is none that can be claimed.
 */
final class Reassignment {

    private final Edit edit;
    private final List<Mention> mentions;
    private final Element target;

    Reassignment(Edit edit, List<Mention> mentions, Element target) {
        this.edit = edit;
        this.mentions = mentions;
        this.target = target;
    }

    void run() {
        Set<Participation> participations = new LinkedHashSet<>();
        Set<Claim> claims = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            for (Element shown : mention.getEvidenceOf()) {
                if (shown instanceof Participation participation && participation.getFiller() == mention.getOf()) {
                    participations.add(participation);
                }
            }
            for (Claim claim : edit.references().to(mention, Literals.CLAIM__MENTIONS, Claim.class)) {
                if (claim.getAbout() == mention.getOf() && mentions.containsAll(claim.getMentions())) {
                    claims.add(claim);
                }
            }
        }
        participations.forEach(this::move);
        if (target instanceof Event || target instanceof Connection) {
            claims.forEach(claim -> edit.set(claim, Literals.CLAIM__ABOUT, target));
        }
        mentions.forEach(mention -> edit.set(mention, Literals.MENTION__OF, target));
    }

    private void move(Participation participation) {
        List<Anchored> evidence = edit.references().to(participation, Literals.ANCHORED__EVIDENCE_OF, Anchored.class);
        if (mentions.containsAll(evidence)) {
            edit.set(participation, Literals.PARTICIPATION__FILLER, target);
            return;
        }
        Participation beside = ActantFactory.eINSTANCE.createParticipation();
        beside.setRole(participation.getRole());
        beside.setFiller(target);
        beside.setRealis(EcoreUtil.copy(participation.getRealis()));
        Event event = (Event) participation.eContainer();
        int index = event.getParticipations().indexOf(participation) + 1;
        edit.add(event, Literals.EVENT__PARTICIPATIONS, index, beside);
        for (Anchored words : evidence) {
            if (mentions.contains(words)) {
                edit.remove(words, Literals.ANCHORED__EVIDENCE_OF, participation);
                edit.add(words, Literals.ANCHORED__EVIDENCE_OF, beside);
            }
        }
    }
}
