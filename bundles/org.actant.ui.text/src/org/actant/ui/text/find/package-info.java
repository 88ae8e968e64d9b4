/** Looks for words in the text while they are typed. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.text.find;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
