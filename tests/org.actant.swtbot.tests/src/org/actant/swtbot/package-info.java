/** Plays the hands of the analyst with SWTBot; the stories are those of the project's own robots. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.swtbot;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
