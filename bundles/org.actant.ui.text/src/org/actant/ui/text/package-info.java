/** The article editor as the workbench sees it: its input, its part, its ids. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.text;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
