package org.belegg.archive.matter;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.belegg.archive.article.StoredArticle;
import org.belegg.archive.store.Session;
import org.belegg.formats.ReadingIndex;
import org.belegg.formats.Voice;
import org.belegg.model.Attribution;
import org.jspecify.annotations.Nullable;

/** Who says what stands in one story, over all stories: mergers count, and so do people's corrections. */
final class Vouchers {
    private static final String SPEAKERS = "SELECT s.finding, p.id, p.name FROM statement s"
            + " JOIN article a ON a.id = s.article JOIN speaker n ON n.id = s.speaker"
            + " JOIN speaker p ON p.id = n.stands_as WHERE a.key = ?";

    private final StoredArticle story;
    private final ReadingIndex index;
    private final Map<String, Voucher> speakers = new HashMap<>();

    private record Speaker(String finding, Voucher voucher) {}

    Vouchers(StoredArticle story, Session session) throws SQLException {
        this.story = story;
        this.index = new ReadingIndex(story.reading());
        for (Speaker speaker : session.all(
                SPEAKERS,
                row -> new Speaker(row.getString(1), new Voucher("s" + row.getLong(2), row.getString(3))),
                story.key())) {
            speakers.put(speaker.finding(), speaker.voucher());
        }
    }

    /** Who makes a statement; for none, the writers of the outlet. */
    Voucher of(@Nullable Attribution statement) {
        if (statement == null) {
            String outlet = story.article().outlet();
            return outlet == null
                    ? new Voucher(Voucher.WRITER + story.key(), Voice.WRITER + " (" + story.key() + ")")
                    : new Voucher(Voucher.WRITER + outlet, Voice.WRITER + " (" + outlet + ")");
        }
        Voucher known = speakers.get(statement.id());
        return known != null
                ? known
                : new Voucher("a:" + story.key() + "." + statement.id(), index.speakerName(statement));
    }
}
