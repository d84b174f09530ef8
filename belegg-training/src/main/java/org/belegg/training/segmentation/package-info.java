/**
 * Measures paragraphs-to-tokens segmentation against the treebank. The treebank keeps no spaces, so a
 * {@link org.belegg.training.segmentation.TextRestorer} puts its documents back together as running text first.
 * {@link org.belegg.training.segmentation.SegmentationReport} is the command.
 */
@NullMarked
package org.belegg.training.segmentation;

import org.jspecify.annotations.NullMarked;
