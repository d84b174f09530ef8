/** An article laid out as stories are written: headlines, paragraphs, dash quotations, quotation marks. */
@NullMarked
package org.belegg.reader.story;

import org.jspecify.annotations.NullMarked;
