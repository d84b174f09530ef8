/** Readings as FollowTheMoney entities, for Aleph, OpenAleph and what else investigative desks keep them in. */
@NullMarked
package org.belegg.formats.ftm;

import org.jspecify.annotations.NullMarked;
