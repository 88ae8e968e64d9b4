/** An article with its annotations on paper. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.text.print;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
