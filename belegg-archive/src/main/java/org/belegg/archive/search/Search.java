package org.belegg.archive.search;

import java.math.BigDecimal;
import java.util.Locale;
import org.belegg.model.AttributionType;
import org.belegg.model.Language;
import org.belegg.model.Stance;
import org.jspecify.annotations.Nullable;

/** What is asked of an archive. All filters hold together; one that is not set does not filter. Made by a builder. */
public final class Search {
    private static final String ANY = "any";

    /** Rows a page, when not told. */
    public static final int USUAL_LIMIT = 20;

    final String words;
    final @Nullable What what;
    final @Nullable String speaker;
    final @Nullable String organisation;
    final @Nullable String outlet;
    final @Nullable String channel;
    final @Nullable Stance stance;
    final @Nullable AttributionType type;
    final @Nullable Language language;
    final @Nullable DayRange said;
    final @Nullable DayRange eventDay;
    final @Nullable DayRange published;
    final @Nullable BigDecimal over;
    final @Nullable BigDecimal under;
    final @Nullable String counted;
    final @Nullable String vouchedBy;
    final @Nullable String decided;
    final @Nullable Order order;
    final boolean folded;
    final int limit;
    final int offset;

    private Search(Builder builder) {
        words = builder.words;
        what = builder.what;
        speaker = builder.speaker;
        organisation = builder.organisation;
        outlet = builder.outlet;
        channel = builder.channel;
        stance = builder.stance;
        type = builder.type;
        language = builder.language;
        said = builder.said;
        eventDay = builder.eventDay;
        published = builder.published;
        over = builder.over;
        under = builder.under;
        counted = builder.counted;
        vouchedBy = builder.vouchedBy;
        decided = builder.decided;
        order = builder.order;
        folded = builder.folded;
        limit = builder.limit;
        offset = builder.offset;
    }

    /** A search for everything, to be narrowed. */
    public static Builder builder() {
        return new Builder();
    }

    /** What it looks for: as told, else figures when something is asked of a number, else statements. */
    public What what() {
        if (what != null) {
            return what;
        }
        return asksOfFigures() ? What.FIGURES : What.STATEMENTS;
    }

    /** The order: as told, else by relevance when there are words, else by publication. */
    public Order order() {
        if (order != null) {
            return order;
        }
        return words.isBlank() ? Order.PUBLISHED : Order.RELEVANCE;
    }

    boolean asksOfFigures() {
        return over != null || under != null || counted != null || vouchedBy != null;
    }

    boolean asksOfStatements() {
        return speaker != null
                || organisation != null
                || channel != null
                || stance != null
                || type != null
                || said != null
                || eventDay != null;
    }

    boolean asksOfDecisions() {
        return decided != null && !decided.equalsIgnoreCase(ANY);
    }

    /** Narrows a search. */
    public static final class Builder {
        private String words = "";
        private @Nullable What what;
        private @Nullable String speaker;
        private @Nullable String organisation;
        private @Nullable String outlet;
        private @Nullable String channel;
        private @Nullable Stance stance;
        private @Nullable AttributionType type;
        private @Nullable Language language;
        private @Nullable DayRange said;
        private @Nullable DayRange eventDay;
        private @Nullable DayRange published;
        private @Nullable BigDecimal over;
        private @Nullable BigDecimal under;
        private @Nullable String counted;
        private @Nullable String vouchedBy;
        private @Nullable String decided;
        private @Nullable Order order;
        private boolean folded;
        private int limit = USUAL_LIMIT;
        private int offset;

        private Builder() {}

        /** Words that must occur; see {@link WordQuery} for phrases, beginnings and words that must not. */
        public Builder words(String query) {
            words = query;
            return this;
        }

        /** What to look for; null lets the filters decide. */
        public Builder what(@Nullable What kind) {
            what = kind;
            return this;
        }

        /** The speaker has all these words in a name. */
        public Builder speaker(@Nullable String name) {
            speaker = name;
            return this;
        }

        /** The speaker is this body, has a role in it or speaks for it. */
        public Builder organisation(@Nullable String name) {
            organisation = name;
            return this;
        }

        /** The outlet has this name. */
        public Builder outlet(@Nullable String name) {
            outlet = name;
            return this;
        }

        /** A medium or document with these words in its name passed it on. */
        public Builder channel(@Nullable String name) {
            channel = name;
            return this;
        }

        /** What the speaker does with it. */
        public Builder stance(@Nullable Stance word) {
            stance = word;
            return this;
        }

        /** Verbatim, retold or both. */
        public Builder type(@Nullable AttributionType word) {
            type = word;
            return this;
        }

        /** The language that the story was read as. */
        public Builder language(@Nullable Language code) {
            language = code;
            return this;
        }

        /** It may have been said on such a day; where the story does not tell, the day of publication counts. */
        public Builder said(@Nullable DayRange days) {
            said = days;
            return this;
        }

        /** It tells of such a day. */
        public Builder eventDay(@Nullable DayRange days) {
            eventDay = days;
            return this;
        }

        /** The story may have been published on such a day. */
        public Builder published(@Nullable DayRange days) {
            published = days;
            return this;
        }

        /** The number, or the upper end of a range, is larger. */
        public Builder over(@Nullable BigDecimal number) {
            over = number;
            return this;
        }

        /** The number, or the lower end of a range, is smaller. */
        public Builder under(@Nullable BigDecimal number) {
            under = number;
            return this;
        }

        /** What the number counts has these words; see {@link WordQuery}. */
        public Builder counted(@Nullable String things) {
            counted = things;
            return this;
        }

        /** Who vouches for the number has all these words in a name; {@link #WRITER} for the writer's own voice. */
        public Builder vouchedBy(@Nullable String name) {
            vouchedBy = name;
            return this;
        }

        /**
         * What people decided about it: a verdict's word, "none" or "any". Null leaves out what was rejected.
         *
         * @throws IllegalArgumentException when it is none of these
         */
        public Builder decided(@Nullable String word) {
            if (word != null && !word.toLowerCase(Locale.ROOT).matches("accept|reject|unsure|correct|none|any")) {
                throw new IllegalArgumentException(
                        "need accept, reject, unsure, correct, none or any; got \"" + word + "\"");
            }
            decided = word;
            return this;
        }

        /** In which order; null lets the words decide. */
        public Builder order(@Nullable Order by) {
            order = by;
            return this;
        }

        /**
         * Whether a page of stories has one row for those that are copies of each other, the first of them in the order
         * that is asked for. Does not hold for {@link org.belegg.archive.Archive#findEach}, nor for other rows than stories.
         */
        public Builder foldCopies(boolean fold) {
            folded = fold;
            return this;
        }

        /**
         * So many rows, after so many others.
         *
         * @throws IllegalArgumentException when a number is negative
         */
        public Builder page(int rows, int after) {
            if (rows < 0 || after < 0) {
                throw new IllegalArgumentException("need no negative number of rows, got " + rows + " after " + after);
            }
            limit = rows;
            offset = after;
            return this;
        }

        /** The search. */
        public Search build() {
            return new Search(this);
        }
    }

    /** What to ask for as voucher to get what the writers say in their own voice. */
    public static final String WRITER = "the writer";
}
