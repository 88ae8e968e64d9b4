package org.actant.core.ontology;

/**
 * A fault of an ontology that reads well but contradicts itself.
 *
 * @param where the section and the keys that lead to the entry, such as {@code eventTypes/AID/recipient}
 * @param what  what is wrong, in the user's language
 */
public record OntologyFinding(String where, String what) {
}
