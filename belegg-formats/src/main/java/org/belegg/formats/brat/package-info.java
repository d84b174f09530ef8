/**
 * Readings as brat stand-off files, for people to correct in brat or INCEpTION, and corrected files back as gold stories.
 * {@link org.belegg.formats.brat.BratFile} lists what a story becomes.
 */
@NullMarked
package org.belegg.formats.brat;

import org.jspecify.annotations.NullMarked;
