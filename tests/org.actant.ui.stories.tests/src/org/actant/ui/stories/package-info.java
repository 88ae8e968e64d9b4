/** What stories are told in: the workbench as an analyst sees it. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.ui.stories;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
