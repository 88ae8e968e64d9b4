/** A text widget that wraps its text itself, so that its costs do not grow with the text or the paragraph. */
@NonNullByDefault({DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD})
package org.actant.ui.text.wrap;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
