/** Treebank readers, trainers and scorers; not needed at run time. */
@NullMarked
package org.belegg.training;

import org.jspecify.annotations.NullMarked;
