package org.belegg.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.belegg.formats.csv.CsvDialect;
import org.belegg.formats.csv.CsvFormat;
import org.belegg.formats.table.FindingTable;
import org.belegg.model.Article;
import org.belegg.reader.AnalysedReading;
import org.belegg.reader.ArticleReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatTest {
    private static final AnalysedReading FOUND =
            ArticleReader.create().readAnalysed(Article.of("bru", "– Brua er trygg, sier Kari Moen."));

    @ParameterizedTest
    @EnumSource(Format.class)
    void onlySentencesAskForSentencesAndOnlyOnce(Format format) {
        AtomicInteger asked = new AtomicInteger();
        Format.Written written = format.written(
                "bru", 80, false, List.of(new CsvFormat(FindingTable.ATTRIBUTIONS, CsvDialect.STANDARD)));
        written.output(
                FOUND.reading(),
                () -> {
                    asked.incrementAndGet();
                    return FOUND.text();
                },
                1);
        assertEquals(format == Format.CONLLU ? 1 : 0, asked.get());
    }
}
