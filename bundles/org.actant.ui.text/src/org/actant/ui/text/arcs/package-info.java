/** Arcs from what is selected to what it is tied to. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.text.arcs;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
