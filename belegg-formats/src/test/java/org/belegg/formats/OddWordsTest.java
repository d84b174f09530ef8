package org.belegg.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.belegg.formats.annotation.WebAnnotationFormat;
import org.belegg.formats.brat.BratFile;
import org.belegg.formats.ftm.FollowTheMoneyFormat;
import org.belegg.formats.graph.GexfFormat;
import org.belegg.formats.html.HtmlFormat;
import org.belegg.formats.json.JsonTree;
import org.belegg.formats.markdown.MarkdownFormat;
import org.belegg.formats.prov.ProvFormat;
import org.belegg.formats.schemaorg.SchemaOrgFormat;
import org.belegg.model.Attribution;
import org.belegg.model.AttributionType;
import org.belegg.model.Channel;
import org.belegg.model.Entity;
import org.belegg.model.Mention;
import org.belegg.model.Reading;
import org.belegg.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/**
 * The words that a format quotes are the story's, once the format's own escapes are undone, and stand where it says.
 * White space, and what a format must replace (control characters, overrides of direction), is left out of comparisons.
 */
class OddWordsTest {
    private static final Pattern STRETCH =
            Pattern.compile("nif:beginIndex (\\d+) ; nif:endIndex (\\d+) ; nif:anchorOf");

    @ParameterizedTest(name = "{index}")
    @MethodSource("org.belegg.formats.OddReadings#some")
    void partsOfSchemaOrgAreTheWordsThatWereHandedOver(Reading reading) {
        JsonNode story = JsonTree.parse(new SchemaOrgFormat().write(reading, 1));
        assertEquals(
                reading.attributions().stream()
                        .map(one -> words(reading, one.content()))
                        .toList(),
                bareTexts(story.path("hasPart").findValues("text").stream()));
        List<String> names = new ArrayList<>();
        story.path("mentions")
                .forEach(entity -> names.add(bare(entity.path("name").asText())));
        assertEquals(
                reading.entities().stream().map(entity -> bare(entity.name())).toList(), names);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("org.belegg.formats.OddReadings#some")
    void notesAndAliasesOfFollowTheMoneyAreTheStorysWords(Reading reading) {
        List<JsonNode> lines = new FollowTheMoneyFormat()
                .write(reading, 1)
                .lines()
                .map(JsonTree::parse)
                .toList();
        assertEquals(
                reading.attributions().stream()
                        .map(one -> quotation(reading, one))
                        .toList(),
                bareTexts(lines.stream()
                        .filter(line -> line.path("schema").asText().equals("Note"))
                        .map(line -> line.path("properties").path("description").path(0))));
        Set<String> names = reading.entities().stream()
                .flatMap(entity -> entity.mentions().stream())
                .filter(mention -> mention.kind() == Mention.Kind.NAME)
                .map(mention -> words(reading, List.of(mention.span())))
                .collect(Collectors.toSet());
        Set<String> aliases = new TreeSet<>();
        lines.forEach(
                line -> line.path("properties").path("weakAlias").forEach(alias -> aliases.add(bare(alias.asText()))));
        assertEquals(names, aliases);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("org.belegg.formats.OddReadings#some")
    void linesAndCellsOfMarkdownAreTheStorysWordsWhereTheyStand(Reading reading) {
        LineIndex lines = LineIndex.of(reading.article().text());
        List<String> quotations = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        for (String line : new MarkdownFormat().write(reading, 1).lines().toList()) {
            Matcher item = Pattern.compile("- line (\\d+), \\*\\*[a-z]+\\*\\*: (.*) {2}")
                    .matcher(line);
            if (item.matches()) {
                quotations.add(item.group(1) + " " + bare(fromMarkdown(item.group(2))));
            } else if (line.matches("\\| \\d+ \\|.*")) {
                List<String> row = cells(line);
                cells.add(row.get(1).strip() + " " + bare(fromMarkdown(row.get(2))));
            }
        }
        assertEquals(
                reading.attributions().stream()
                        .map(one -> lines.lineOf(one.content().get(0).start()) + " " + quotation(reading, one))
                        .sorted()
                        .toList(),
                quotations.stream().sorted().toList());
        assertEquals(
                Stream.concat(
                                reading.figures().stream().map(figure -> figure.span()),
                                reading.times().stream().map(time -> time.span()))
                        .map(span -> lines.lineOf(span.start()) + " " + words(reading, List.of(span)))
                        .toList(),
                cells);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("org.belegg.formats.OddReadings#some")
    void nodesOfAGraphAreNamedAsInTheStoryAndEdgesWeighAsOftenAsOneNamesTheOther(Reading reading) throws Exception {
        GexfFormat format = new GexfFormat();
        String file = format.opening() + format.write(reading, 1) + format.closing();
        Document graph = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(file)));
        Map<String, String> names = new HashMap<>();
        NodeList nodes = graph.getElementsByTagName("node");
        for (int i = 0; i < nodes.getLength(); i++) {
            Element node = (Element) nodes.item(i);
            names.put(node.getAttribute("id"), bare(node.getAttribute("label")));
        }
        reading.entities().forEach(entity -> {
            if (names.containsKey("s1-" + entity.id())) {
                assertEquals(bare(entity.name()), names.get("s1-" + entity.id()));
            }
        });
        int weights = 0;
        NodeList edges = graph.getElementsByTagName("edge");
        for (int i = 0; i < edges.getLength(); i++) {
            weights += Integer.parseInt(((Element) edges.item(i)).getAttribute("weight"));
        }
        long expected = 0;
        for (Attribution attribution : reading.attributions()) {
            if (attribution.speaker() != null) {
                expected += reading.entities().stream()
                        .filter(entity -> !entity.id().equals(attribution.speaker()))
                        .filter(entity -> isNamedIn(attribution, entity))
                        .count();
            }
        }
        assertEquals(expected, weights);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("org.belegg.formats.OddReadings#some")
    void resourcesOfProvenanceHaveTheWordsAndPlacesOfTheirFinding(Reading reading) {
        ArticleIri iri = new ArticleIri(reading.article().id());
        String graph = new ProvFormat().write(reading, 1);
        Map<String, List<Span>> findings = new HashMap<>();
        reading.attributions().forEach(one -> findings.put(one.id(), one.content()));
        for (int i = 0; i < reading.figures().size(); i++) {
            findings.put("n" + (i + 1), List.of(reading.figures().get(i).span()));
        }
        findings.forEach((id, spans) -> {
            int start = graph.indexOf("\n<" + iri.of(id) + "> a prov:Entity ;");
            String resource = graph.substring(start, graph.indexOf(" .\n", start));
            String value = resource.substring(resource.indexOf("prov:value \"") + 12, resource.indexOf("\"@nb ;"));
            assertEquals(words(reading, spans), bare(fromTurtle(value)), resource);
            assertEquals(
                    spans,
                    STRETCH.matcher(resource)
                            .results()
                            .map(place -> span(reading, place))
                            .toList());
        });
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("org.belegg.formats.OddReadings#some")
    void bratMarksEveryContentSourceAndCueInFull(Reading reading) {
        List<String> lines = BratFile.ANNOTATIONS
                .write(reading, 1)
                .lines()
                .filter(line -> line.startsWith("T"))
                .toList();
        assertEquals(
                reading.attributions().stream()
                        .map(one -> one.content().stream()
                                .map(span -> words(reading, List.of(span)))
                                .collect(Collectors.joining()))
                        .toList(),
                marked(lines, "Content"));
        assertTrue(marked(lines, "Source")
                .containsAll(reading.attributions().stream()
                        .filter(one -> !one.source().isEmpty())
                        .map(one -> words(reading, one.source()))
                        .toList()));
        assertEquals(
                reading.times().stream()
                        .map(time -> words(reading, List.of(time.span())))
                        .toList(),
                marked(lines, "Time"));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("org.belegg.formats.OddReadings#some")
    void everyFindingIsAnAnnotationOnItsOwnCodePoints(Reading reading) {
        Map<String, List<Span>> expected = new HashMap<>();
        for (Attribution one : reading.attributions()) {
            expected.put(one.id(), one.content());
            expected.put(one.id() + "-source", one.source());
            expected.put(one.id() + "-cue", one.cue());
            int channels = 0;
            for (Channel channel : one.channel()) {
                channels++;
                expected.put(one.id() + "-channel-" + channels, List.of(channel.span()));
            }
        }
        for (Entity entity : reading.entities()) {
            for (int i = 0; i < entity.mentions().size(); i++) {
                expected.put(
                        entity.id() + "-mention-" + (i + 1),
                        List.of(entity.mentions().get(i).span()));
            }
        }
        for (int i = 0; i < reading.times().size(); i++) {
            expected.put("t" + (i + 1), List.of(reading.times().get(i).span()));
        }
        for (int i = 0; i < reading.figures().size(); i++) {
            expected.put("n" + (i + 1), List.of(reading.figures().get(i).span()));
        }
        expected.put("h1", List.of(reading.hearsay().get(0).span()));
        expected.values().removeIf(List::isEmpty);
        Map<String, List<Span>> found = new HashMap<>();
        for (JsonNode item :
                JsonTree.parse(new WebAnnotationFormat().write(reading, 1)).path("items")) {
            String id = item.path("id").asText();
            List<Span> spans = new ArrayList<>();
            for (JsonNode place : item.path("target").findParents("end")) {
                spans.add(span(
                        reading, place.path("start").asInt(), place.path("end").asInt()));
            }
            found.put(id.substring(id.indexOf('#') + 1), spans);
        }
        assertEquals(expected, found);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("org.belegg.formats.OddReadings#some")
    void recordsOfThePageQuoteTheStorysWords(Reading reading) {
        String page = new HtmlFormat("odd").write(reading, 1);
        assertEquals(
                reading.attributions().stream()
                        .map(one -> quotation(reading, one))
                        .toList(),
                between(page, "<blockquote lang=\"nb\">", "</blockquote>"));
        assertEquals(
                reading.figures().stream()
                        .map(figure -> words(reading, List.of(figure.span())))
                        .toList(),
                between(page, "<dt>words</dt><dd>", "</dd>"));
        assertEquals(
                reading.times().stream()
                        .map(time -> words(reading, List.of(time.span())))
                        .toList(),
                between(page.substring(page.indexOf("<table class=\"days\"")), "<span lang=\"nb\">", "</span>"));
    }

    private static boolean isNamedIn(Attribution attribution, Entity entity) {
        Predicate<Span> isInside = mention -> attribution.content().stream()
                .anyMatch(content -> content.start() <= mention.start() && mention.end() <= content.end());
        return entity.mentions().stream().map(Mention::span).anyMatch(isInside);
    }

    private static List<String> between(String page, String before, String after) {
        return Pattern.compile(Pattern.quote(before) + "(.*?)" + Pattern.quote(after), Pattern.DOTALL)
                .matcher(page)
                .results()
                .map(found -> bare(fromHtml(found.group(1))))
                .toList();
    }

    private static List<String> marked(List<String> lines, String type) {
        return lines.stream()
                .map(line -> line.split("\t", -1))
                .filter(columns -> columns[1].startsWith(type + " "))
                .map(columns -> bare(columns[2]))
                .toList();
    }

    private static List<String> bareTexts(Stream<JsonNode> texts) {
        return texts.map(text -> bare(text.asText())).toList();
    }

    /** The cells of a row between the bars that are no words. */
    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < row.length(); i++) {
            if (row.charAt(i) == '\\') {
                cell.append(row, i, i + 2);
                i++;
            } else if (row.charAt(i) == '|') {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(row.charAt(i));
            }
        }
        return cells;
    }

    /** Text without the escapes of Markdown, among which are references of HTML. */
    private static String fromMarkdown(String text) {
        return fromHtml(text.replaceAll("\\\\(\\p{Punct})", "$1"));
    }

    /** A string of Turtle; no character that it gives by number is one that is compared. */
    private static String fromTurtle(String text) {
        return text.replaceAll("(?<!\\\\)((?:\\\\\\\\)*)\\\\(?:u00[01][0-9A-F]|[nrt])", "$1")
                .replaceAll("\\\\([\"\\\\])", "$1");
    }

    private static String fromHtml(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static Span span(Reading reading, MatchResult place) {
        return span(reading, Integer.parseInt(place.group(1)), Integer.parseInt(place.group(2)));
    }

    /** The span of code points in the story. */
    private static Span span(Reading reading, int start, int end) {
        String text = reading.article().text();
        return new Span(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
    }

    private static String quotation(Reading reading, Attribution attribution) {
        String words = words(reading, attribution.content());
        return attribution.type() == AttributionType.DIRECT ? "«" + words + "»" : words;
    }

    private static String words(Reading reading, List<Span> spans) {
        String text = reading.article().text();
        return spans.stream()
                .map(span -> bare(text.substring(span.start(), span.end())))
                .collect(Collectors.joining("…"));
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder();
        text.codePoints()
                .filter(codePoint -> !Character.isWhitespace(codePoint)
                        && !Character.isSpaceChar(codePoint)
                        && !Character.isISOControl(codePoint)
                        && codePoint != 0xFFFD
                        && !(codePoint >= 0x202A && codePoint <= 0x202E))
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }
}
