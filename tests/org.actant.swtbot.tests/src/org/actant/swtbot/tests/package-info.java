/** The ten most important stories, told with SWTBot. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.swtbot.tests;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
