/** What the parts of the workbench share: their ids and the services through which they meet. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.ui;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
