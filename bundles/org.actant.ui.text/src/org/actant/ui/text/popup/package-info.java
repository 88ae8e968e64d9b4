/** What the pop-ups over the text have in common. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.text.popup;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
