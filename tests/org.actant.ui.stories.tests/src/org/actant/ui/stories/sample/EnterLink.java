package org.actant.ui.stories.sample;

import java.util.List;
import org.actant.model.ActantPackage.Literals;
import org.actant.model.Link;

/** Ties events together. */
record EnterLink(Hands hands) {

    void enter(Node link) {
        List<String> sources = names(link, "source");
        List<String> targets = names(link, "target");
        hands.desk().show(hands.desk().named(sources.get(0)));
        String type = hands.desk().types().labels().linkType(link.text("type"));
        hands.inspector().chooseTwice("Add to Links and relations", type, targets.get(0));
        List<Link> links = hands.desk().session().dossier().getLinks();
        hands.desk().show(links.get(links.size() - 1));
        sources.subList(1, sources.size()).forEach(source -> hands.inspector().choose("Add to From", source));
        targets.subList(1, targets.size()).forEach(target -> hands.inspector().choose("Add to To", target));
        hands.pick("Level", Literals.EPISTEMIC_LEVEL, link.text("epistemic"));
        Node realis = link.node("realis");
        hands.inspector().toggle(hands.label(Literals.ACTUALITY, realis.text("actuality")));
        hands.pick("Volition", Literals.VOLITION, realis.text("volition"));
        hands.depend(realis);
    }

    private List<String> names(Node link, String end) {
        return link.texts(end).stream().map(hands.gold()::name).toList();
    }
}
