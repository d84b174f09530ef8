package org.belegg.cli;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.belegg.archive.search.DayRange;
import org.belegg.archive.search.Order;
import org.belegg.archive.search.Search;
import org.belegg.archive.search.What;
import org.belegg.model.AttributionType;
import org.belegg.model.Language;
import org.belegg.model.Stance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What narrows a search. */
final class SearchOptions {
    @Option(names = "--speaker", paramLabel = "NAME", description = "Who said it: any words of the name.")
    private @Nullable String speaker;

    @Option(
            names = "--organisation",
            paramLabel = "NAME",
            description = "The speaker is this body, has a role in it or speaks for it.")
    private @Nullable String organisation;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it.")
    private @Nullable String outlet;

    @Option(names = "--channel", paramLabel = "NAME", description = "What passed it on: NTB, en e-post.")
    private @Nullable String channel;

    @Option(
            names = "--stance",
            paramLabel = "STANCE",
            converter = StanceConverter.class,
            description = "affirms, denies, asks, warns, praises, condemns or believes.")
    private @Nullable Stance stance;

    @Option(
            names = "--type",
            paramLabel = "TYPE",
            converter = TypeConverter.class,
            description = "direct, indirect or mixed.")
    private @Nullable AttributionType type;

    @Option(
            names = "--lang",
            paramLabel = "nb|nn|en",
            converter = StoryOptions.LanguageConverter.class,
            description = "The language of the story.")
    private @Nullable Language language;

    @Option(
            names = "--said",
            paramLabel = "DAYS",
            converter = DaysConverter.class,
            description = "When it was said; where the story does not tell, when it was published.")
    private @Nullable DayRange said;

    @Option(
            names = "--event-day",
            paramLabel = "DAYS",
            converter = DaysConverter.class,
            description = "A day that the statement tells of.")
    private @Nullable DayRange eventDay;

    @Option(
            names = "--published",
            paramLabel = "DAYS",
            converter = DaysConverter.class,
            description = "When the story was published.")
    private @Nullable DayRange published;

    @Option(names = "--over", paramLabel = "NUMBER", description = "Figures larger than this.")
    private @Nullable BigDecimal over;

    @Option(names = "--under", paramLabel = "NUMBER", description = "Figures smaller than this.")
    private @Nullable BigDecimal under;

    @Option(names = "--counted", paramLabel = "THING", description = "Figures that count this, in any form.")
    private @Nullable String counted;

    @Option(
            names = "--vouched-by",
            paramLabel = "NAME",
            description = "Figures that this speaker vouches for; \"the writer\" for those that nobody is said to say.")
    private @Nullable String vouchedBy;

    @Option(
            names = "--decided",
            paramLabel = "DECISION",
            converter = DecidedConverter.class,
            description = "accept, reject, unsure, correct, none or any; all but what was rejected when not given.")
    private @Nullable String decided;

    /** Whether anything was given that narrows a search. */
    boolean areGiven() {
        return Stream.of(
                        speaker,
                        organisation,
                        outlet,
                        channel,
                        stance,
                        type,
                        language,
                        said,
                        eventDay,
                        published,
                        over,
                        under,
                        counted,
                        vouchedBy,
                        decided)
                .anyMatch(Objects::nonNull);
    }

    /** The search, narrowed by what was given. */
    Search.Builder narrow(Search.Builder search) {
        return search.speaker(speaker)
                .organisation(organisation)
                .outlet(outlet)
                .channel(channel)
                .stance(stance)
                .type(type)
                .language(language)
                .said(said)
                .eventDay(eventDay)
                .published(published)
                .over(over)
                .under(under)
                .counted(counted)
                .vouchedBy(vouchedBy)
                .decided(decided);
    }

    /** The constant that a word names. */
    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("need one of "
                        + Stream.of(type.getEnumConstants())
                                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                                .collect(Collectors.joining(", "))
                        + ", got \"" + word + "\""));
    }

    static final class WhatConverter implements ITypeConverter<What> {
        @Override
        public What convert(String value) {
            return constant(What.class, value);
        }
    }

    static final class StanceConverter implements ITypeConverter<Stance> {
        @Override
        public Stance convert(String value) {
            return constant(Stance.class, value);
        }
    }

    static final class TypeConverter implements ITypeConverter<AttributionType> {
        @Override
        public AttributionType convert(String value) {
            return constant(AttributionType.class, value);
        }
    }

    static final class OrderConverter implements ITypeConverter<Order> {
        @Override
        public Order convert(String value) {
            return constant(Order.class, value);
        }
    }

    static final class DaysConverter implements ITypeConverter<DayRange> {
        @Override
        public DayRange convert(String value) {
            try {
                return DayRange.parse(value);
            } catch (IllegalArgumentException cause) {
                throw new TypeConversionException(String.valueOf(cause.getMessage()));
            }
        }
    }

    static final class DecidedConverter implements ITypeConverter<String> {
        @Override
        public String convert(String value) {
            try {
                Search.builder().decided(value);
                return value;
            } catch (IllegalArgumentException cause) {
                throw new TypeConversionException(String.valueOf(cause.getMessage()));
            }
        }
    }
}
