/** Stories about the same thing, put side by side: who says which number and when, and who says otherwise. */
@NullMarked
package org.belegg.archive.matter;

import org.jspecify.annotations.NullMarked;
