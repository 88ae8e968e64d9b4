/** Tests of the views, in a bare shell. */
@NonNullByDefault({PARAMETER, RETURN_TYPE, FIELD})
package org.actant.ui.views.tests;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.PARAMETER;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;

import org.eclipse.jdt.annotation.NonNullByDefault;
