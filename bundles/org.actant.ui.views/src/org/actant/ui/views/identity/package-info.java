/** Dialogs that find out who is who: what is one and the same, what may be, and which words stand for somebody else. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.views.identity;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
