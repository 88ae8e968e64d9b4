package org.actant.query.names;

import org.eclipse.emf.ecore.EClass;

/**
 * A step that is no feature of the model but follows from it.
 *
 * @param name  what it is called
 * @param owner the class whose objects have it
 * @param way   how it finds what it leads to
 */
record DerivedStep(String name, EClass owner, Way way) {
}
