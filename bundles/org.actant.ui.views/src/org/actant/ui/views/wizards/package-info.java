/** New, open, import, export. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.views.wizards;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
