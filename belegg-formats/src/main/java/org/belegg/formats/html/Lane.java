package org.belegg.formats.html;

import java.util.List;
import org.belegg.formats.Days;

/**
 * One track of a {@link LanePicture}.
 *
 * @param name what stands at its beginning; a short word
 * @param marks what stands on it; may be empty
 */
public record Lane(String name, List<Mark> marks) {
    public Lane {
        marks = List.copyOf(marks);
    }

    /**
     * What a lane shows of some days.
     *
     * @param days one day, or a stretch of which nobody knows which is meant
     * @param count how many things the mark stands for; at least 1
     */
    public record Mark(Days days, int count) {
        public Mark {
            if (count < 1) {
                throw new IllegalArgumentException("a mark stands for one thing at least, got " + count);
            }
        }
    }

    /** How many things all marks stand for. */
    int count() {
        return marks.stream().mapToInt(Mark::count).sum();
    }
}
