package org.belegg.reader.time;

import java.util.List;

/**
 * What a mention means, seen from one day of publication.
 *
 * @param periods the periods that it can mean, the likeliest first; empty when it cannot be told
 * @param time the time of day as it stands in a value: {@code TEV}, {@code T14:30}; "" when none is told
 */
record Told(List<Period> periods, String time) {
    static final Told NOTHING = new Told(List.of(), "");
}
