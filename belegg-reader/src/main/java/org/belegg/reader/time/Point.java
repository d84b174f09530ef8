package org.belegg.reader.time;

import java.util.List;

/** Where a point in time lies in the calendar, seen from a day of publication. */
interface Point {
    /**
     * The periods that it can mean, the likeliest first. Empty when it cannot be told from there, or when the calendar
     * has none.
     */
    List<Period> periods(Viewpoint view);

    /** Its value where its days cannot be told; "" when nothing is known. */
    default String openValue() {
        return "";
    }

    /** Whether the words alone tell which days it has. */
    default boolean isAbsolute() {
        return false;
    }

    /** Whether it counts from what the story has named. */
    default boolean dependsOnOthers() {
        return false;
    }

    /** Whether it is told by its number in a month. */
    default boolean isDate() {
        return false;
    }

    /** Whether only its distance from the publication tells which it is: "torsdag", "forrige uke". */
    default boolean isNearPublication() {
        return false;
    }
}
