/** The navigator: what the open dossiers hold. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.views.navigator;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
