/** The list of keys, as they are bound now. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.text.keys;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
