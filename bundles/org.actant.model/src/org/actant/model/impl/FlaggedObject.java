package org.actant.model.impl;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/** Root of all generated classes: the smallest EObject, with one int that holds its enums and booleans. */
public abstract class FlaggedObject extends MinimalEObjectImpl.Container {

    /** Enums and booleans of all features of the object, a few bits each; laid out by the generator. */
    protected int flags;
}
