package org.belegg.reader.time;

import java.util.List;
import java.util.stream.IntStream;

/** "våren etter": the first such season that begins after the time that the story has named last. */
record SeasonAfter(String season) implements Point {
    @Override
    public boolean dependsOnOthers() {
        return true;
    }

    @Override
    public List<Period> periods(Viewpoint view) {
        return view.anchors().point().stream()
                .flatMap(named -> IntStream.rangeClosed(0, 2)
                        .mapToObj(years -> Period.season(season, named.last().getYear() + years))
                        .filter(period -> period.first().isAfter(named.last()))
                        .limit(1))
                .toList();
    }

    @Override
    public String openValue() {
        return "XXXX-" + season;
    }
}
