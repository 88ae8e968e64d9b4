/** What is current in a text: the stack of spans at the caret, and the selection of the workbench made from it. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.text.focus;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
