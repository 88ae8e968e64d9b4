/** Chooses who plays the hands in each story. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.stories.tests;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
