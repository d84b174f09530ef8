/** Who is who in an article: names, roles and pronouns brought together, and the speaker of each attribution. */
@NullMarked
package org.belegg.reader.entity;

import org.jspecify.annotations.NullMarked;
