package org.actant.ui.views.query;

import java.util.function.Supplier;
import org.actant.core.ontology.OntologyIndex;
import org.actant.query.completion.Completion;
import org.actant.query.completion.Proposal;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;

/** What may stand at the caret of the query bar: the whole word, with what it leads to beside it. */
final class QueryProposals implements IContentProposalProvider {

    private final Supplier<OntologyIndex> ontology;

    QueryProposals(Supplier<OntologyIndex> ontology) {
        this.ontology = ontology;
    }

    @Override
    public IContentProposal[] getProposals(String contents, int position) {
        Completion completion = Completion.at(contents, position, ontology.get());
        int written = position - completion.begin();
        return completion.proposals().stream().filter(proposal -> proposal.text().length() > written)
                .map(QueryProposals::proposal).toArray(IContentProposal[]::new);
    }

    /** Where the word at a place begins, for which something is proposed. */
    int begin(String contents, int position) {
        return Completion.at(contents, position, ontology.get()).begin();
    }

    private static IContentProposal proposal(Proposal proposal) {
        String label = proposal.leadsTo().isEmpty()
                ? proposal.text()
                : proposal.text() + "  \u2013  " + proposal.leadsTo();
        return new ContentProposal(proposal.text(), label, null);
    }
}
