/** The reference sample, entered into its bare article with the editor and the inspector. */
@NonNullByDefault({RETURN_TYPE, FIELD})
package org.actant.ui.stories.sample;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
