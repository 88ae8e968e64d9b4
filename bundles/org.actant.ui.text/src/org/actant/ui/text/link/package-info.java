/** The pop-up that ties words to elements: what it offers, in which order. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.text.link;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
