/** The stories, told against the workbench as an analyst sees it. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.ui.stories.told;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
