package org.actant.model.impl;

import org.actant.model.ActantPackage;
import org.actant.model.AnchorListener;
import org.actant.model.Anchored;
import org.actant.model.Anaphor;
import org.actant.model.Cue;
import org.actant.model.Literal;
import org.actant.model.Mention;
import org.actant.model.Qualifier;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;

/** Tells one listener about its anchors from inside its containment lists, without an adapter on every anchor. */
public class ArticleImplCustom extends ArticleImpl {

    private AnchorListener anchorListener;

    /** Who is told about anchors, or null. */
    public AnchorListener anchorListener() {
        return anchorListener;
    }

    /** Sets who is told about anchors. */
    public void setAnchorListener(AnchorListener listener) {
        anchorListener = listener;
    }

    @Override
    public EList<Mention> getMentions() {
        if (mentions == null) {
            mentions = new AnchorList<>(Mention.class, ActantPackage.ARTICLE__MENTIONS);
        }
        return mentions;
    }

    @Override
    public EList<Anaphor> getAnaphora() {
        if (anaphora == null) {
            anaphora = new AnchorList<>(Anaphor.class, ActantPackage.ARTICLE__ANAPHORA);
        }
        return anaphora;
    }

    @Override
    public EList<Cue> getCues() {
        if (cues == null) {
            cues = new AnchorList<>(Cue.class, ActantPackage.ARTICLE__CUES);
        }
        return cues;
    }

    @Override
    public EList<Qualifier> getQualifiers() {
        if (qualifiers == null) {
            qualifiers = new AnchorList<>(Qualifier.class, ActantPackage.ARTICLE__QUALIFIERS);
        }
        return qualifiers;
    }

    @Override
    public EList<Literal> getLiterals() {
        if (literals == null) {
            literals = new AnchorList<>(Literal.class, ActantPackage.ARTICLE__LITERALS);
        }
        return literals;
    }

    /** Reports what comes and goes to the listener of the article. */
    private final class AnchorList<A extends Anchored> extends EObjectContainmentEList<A> {

        private static final long serialVersionUID = 1L;

        AnchorList(Class<A> type, int featureId) {
            super(type, ArticleImplCustom.this, featureId);
        }

        @Override
        protected void didAdd(int index, A anchored) {
            if (anchorListener != null) {
                anchorListener.anchorAdded(anchored);
            }
        }

        @Override
        protected void didRemove(int index, A anchored) {
            if (anchorListener != null) {
                anchorListener.anchorRemoved(anchored);
            }
        }

        @Override
        protected void didSet(int index, A newAnchored, A oldAnchored) {
            didRemove(index, oldAnchored);
            didAdd(index, newAnchored);
        }

        @Override
        protected void didClear(int size, Object[] oldAnchored) {
            for (int i = 0; i < size; i++) {
                @SuppressWarnings("unchecked")
                A anchored = (A) oldAnchored[i];
                didRemove(i, anchored);
            }
        }
    }
}
