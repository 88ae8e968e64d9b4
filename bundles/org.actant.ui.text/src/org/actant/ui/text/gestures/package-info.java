/** What the keys of the editor do. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.text.gestures;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
