/** The inspector: what is selected, as a form. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.views.inspector;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
