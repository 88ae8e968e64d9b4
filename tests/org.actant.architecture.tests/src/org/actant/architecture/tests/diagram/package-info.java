/** Draws the class diagram of the model. */
package org.actant.architecture.tests.diagram;
