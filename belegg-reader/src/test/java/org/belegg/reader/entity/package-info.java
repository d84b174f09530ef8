/** Tests of who is who in an article. */
@NullMarked
package org.belegg.reader.entity;

import org.jspecify.annotations.NullMarked;
