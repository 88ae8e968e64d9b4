/** Ties all words like some words to one element: what is found, and the preview in which it is chosen. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.text.occurrences;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
