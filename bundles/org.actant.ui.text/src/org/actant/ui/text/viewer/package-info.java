/** The text with its spans and the strip below it; runs in a bare shell. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.text.viewer;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
