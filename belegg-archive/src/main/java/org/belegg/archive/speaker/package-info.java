/** Those whom stories name, over all stories: made one, and taken apart again. */
@NullMarked
package org.belegg.archive.speaker;

import org.jspecify.annotations.NullMarked;
