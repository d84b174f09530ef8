/**
 * From tagged sentences to the names in them. {@link org.belegg.language.name.NameFinder} is the front door;
 * {@link org.belegg.language.name.NameParts} are its classes, {@link org.belegg.language.name.NameFeatures} what it sees, and
 * {@link org.belegg.language.name.Occurrences} lets one place of a story help another.
 */
@NullMarked
package org.belegg.language.name;

import org.jspecify.annotations.NullMarked;
