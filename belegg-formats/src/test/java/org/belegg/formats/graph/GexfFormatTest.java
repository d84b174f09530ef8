package org.belegg.formats.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.AttributionType;
import org.belegg.model.Entity;
import org.belegg.model.EntityType;
import org.belegg.model.Language;
import org.belegg.model.Mention;
import org.belegg.model.Reading;
import org.belegg.model.Role;
import org.belegg.model.Span;
import org.belegg.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class GexfFormatTest {
    private final GexfFormat format = new GexfFormat();

    @Test
    void speakerPointsAtWhomTheContentNames() {
        assertEquals("""
                    <nodes>
                      <node id="s1-e1" label="Kari &amp; co">
                        <attvalues>
                          <attvalue for="type" value="person"/>
                          <attvalue for="roles" value="ordfører"/>
                          <attvalue for="says" value="2"/>
                          <attvalue for="story" value="x"/>
                        </attvalues>
                      </node>
                      <node id="s1-e2" label="Siri">
                        <attvalues>
                          <attvalue for="type" value="person"/>
                          <attvalue for="says" value="0"/>
                          <attvalue for="story" value="x"/>
                        </attvalues>
                      </node>
                    </nodes>
                    <edges>
                      <edge id="s1-e1-s1-e2" source="s1-e1" target="s1-e2" weight="2">
                        <attvalues>
                          <attvalue for="stances" value="affirms 1; denies 1"/>
                        </attvalues>
                      </edge>
                    </edges>
                """.indent(-4).indent(4), format.write(kariOnSiri(), 1));
    }

    /** Kari says two things about Siri and none about Odd, and nobody says anything about Kari. */
    private static Reading kariOnSiri() {
        String text = "Kari sier at Siri går. Kari nekter for at Siri går. Odd sover.";
        Article article = Article.of("x", text);
        List<Entity> entities = List.of(
                entity("e1", "Kari & co", List.of(new Role("ordfører", null)), new Span(0, 4), new Span(23, 27)),
                entity("e2", "Siri", List.of(), new Span(13, 17), new Span(42, 46)),
                entity("e3", "Odd", List.of(), new Span(52, 55)));
        List<Attribution> attributions = List.of(
                attribution("a1", Stance.AFFIRMS, new Span(13, 21)),
                attribution("a2", Stance.DENIES, new Span(42, 50)));
        return new Reading(article, Language.NB, attributions, entities, List.of(), List.of(), List.of(), List.of());
    }

    private static Entity entity(String id, String name, List<Role> roles, Span... spans) {
        List<Mention> mentions = new ArrayList<>();
        for (Span span : spans) {
            mentions.add(new Mention(span, Mention.Kind.NAME));
        }
        return new Entity(id, EntityType.PERSON, name, mentions, roles, null);
    }

    private static Attribution attribution(String id, Stance stance, Span content) {
        return new Attribution(
                id,
                AttributionType.INDIRECT,
                stance,
                List.of(),
                List.of(),
                List.of(content),
                "e1",
                List.of(),
                null,
                "rule");
    }

    @Test
    void storyWithoutFindingsIsAnEmptyGraph() throws Exception {
        Reading nothing = new Reading(
                Article.of("x", ""), Language.NN, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertEquals(0, parsed(nothing).getElementsByTagName("node").getLength());
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("org.belegg.formats.OddReadings#some")
    void graphIsXmlWhoseEdgesHaveTheirNodes(Reading reading) throws Exception {
        assertEquals(format.write(reading, 3), format.write(reading, 3));
        Document graph = parsed(reading);
        Set<String> ids = new HashSet<>();
        NodeList nodes = graph.getElementsByTagName("node");
        for (int i = 0; i < nodes.getLength(); i++) {
            assertTrue(ids.add(((Element) nodes.item(i)).getAttribute("id")));
        }
        NodeList edges = graph.getElementsByTagName("edge");
        for (int i = 0; i < edges.getLength(); i++) {
            assertTrue(ids.contains(((Element) edges.item(i)).getAttribute("source")));
            assertTrue(ids.contains(((Element) edges.item(i)).getAttribute("target")));
        }
    }

    private Document parsed(Reading reading) throws Exception {
        String file = format.opening() + format.write(reading, 1) + format.closing();
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(file)));
    }
}
