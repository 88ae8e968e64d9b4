/** The text with its annotations as HTML. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.text.html;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
