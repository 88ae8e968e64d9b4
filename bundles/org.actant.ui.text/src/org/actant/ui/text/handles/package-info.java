/** Handles at the ends of the current span. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.text.handles;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
