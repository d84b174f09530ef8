package org.belegg.cli;

import java.util.StringJoiner;
import org.belegg.formats.input.LanguageName;
import org.belegg.formats.input.ReceivedArticle;
import org.belegg.model.Article;
import org.belegg.model.Language;
import org.belegg.model.PartialDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What the command line says about the stories. It wins over what a file says of itself. */
final class StoryOptions {
    @Option(
            names = "--lang",
            paramLabel = "nb|nn|en",
            converter = LanguageConverter.class,
            description = "The language of the stories; decided for each from its text when not given.")
    private @Nullable Language language;

    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = DateConverter.class,
            description = "When the stories were published: 2023, 2023-10 or 2023-10-07.")
    private @Nullable PartialDate published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who published the stories.")
    private @Nullable String outlet;

    @Option(names = "--title", paramLabel = "TEXT", description = "The headline, of one story.")
    private @Nullable String title;

    @Option(names = "--id", paramLabel = "ID", description = "The id, of one story.")
    private @Nullable String id;

    @Nullable
    Language language() {
        return language;
    }

    /** Whether they say something that can be true of one story only. */
    boolean nameOneStory() {
        return title != null || id != null;
    }

    /** Whether anything is said about the stories. */
    boolean areGiven() {
        return nameOneStory() || language != null || published != null || outlet != null;
    }

    /** The options that were given, for the record of how stories were read; empty for none. */
    String describe() {
        StringJoiner given = new StringJoiner(" ");
        if (language != null) {
            given.add("--lang " + language.code());
        }
        if (published != null) {
            given.add("--published " + published.value());
        }
        if (outlet != null) {
            given.add("--outlet " + outlet);
        }
        return given.toString();
    }

    /** The article as the command line has it. */
    ReceivedArticle applyTo(ReceivedArticle received) {
        Article article = received.article();
        article = id == null ? article : article.withId(id);
        article = title == null ? article : article.withTitle(title);
        article = outlet == null ? article : article.withOutlet(outlet);
        article = published == null ? article : article.withPublished(published);
        article = language == null ? article : article.withLanguage(language);
        return new ReceivedArticle(article, received.warnings());
    }

    static final class LanguageConverter implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return LanguageName.parse(value)
                    .orElseThrow(() -> new TypeConversionException(
                            "need nb, nn or en, got \"" + value + "\". Leave --lang out to let the text decide."));
        }
    }

    static final class DateConverter implements ITypeConverter<PartialDate> {
        @Override
        public PartialDate convert(String value) {
            try {
                return PartialDate.parse(value);
            } catch (IllegalArgumentException cause) {
                throw new TypeConversionException(String.valueOf(cause.getMessage()));
            }
        }
    }
}
