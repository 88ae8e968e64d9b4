/** Tests of the formats: round trips, refusals, and the export as other programs see it. */
package org.actant.formats.tests;
