package org.belegg.formats.prov;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.belegg.formats.ArticleIri;
import org.belegg.formats.CodePointIndex;
import org.belegg.formats.FigureWords;
import org.belegg.formats.Quotation;
import org.belegg.formats.ReadingIndex;
import org.belegg.formats.Term;
import org.belegg.formats.Voice;
import org.belegg.model.Article;
import org.belegg.model.Attribution;
import org.belegg.model.Channel;
import org.belegg.model.Entity;
import org.belegg.model.Figure;
import org.belegg.model.PartialDate;
import org.belegg.model.Reading;
import org.belegg.model.Role;
import org.belegg.model.Span;

/** One story's provenance. */
final class ProvenanceGraph {
    private static final String WRITER = "writer";

    private final Reading reading;
    private final Article article;
    private final ReadingIndex index;
    private final ArticleIri iri;
    private final CodePointIndex codePoints;
    private final String language;
    private final StringBuilder graph = new StringBuilder();
    /** The ids of the attributions directly within one. */
    private final Map<String, List<String>> innerIds = new HashMap<>();

    /** Everybody that something is attributed to, by id, in the order met. */
    private final Map<String, Resource> agents = new LinkedHashMap<>();

    ProvenanceGraph(Reading reading) {
        this.reading = reading;
        this.article = reading.article();
        this.index = new ReadingIndex(reading);
        this.iri = new ArticleIri(article.id());
        this.codePoints = CodePointIndex.of(article.text());
        this.language = reading.language().code();
    }

    String write() {
        for (Attribution attribution : reading.attributions()) {
            if (attribution.within() != null) {
                innerIds.computeIfAbsent(attribution.within(), unused -> new ArrayList<>())
                        .add(attribution.id());
            }
        }
        addArticle();
        reading.attributions().forEach(this::addAttribution);
        for (int i = 0; i < reading.figures().size(); i++) {
            addFigure(reading.figures().get(i), "n" + (i + 1));
        }
        agents.values().forEach(graph::append);
        return graph.toString();
    }

    private void addArticle() {
        Resource story = new Resource(iri.article())
                .add("a", "prov:Entity")
                .add("dcterms:identifier", TurtleText.literal(article.id()))
                .add("dcterms:language", TurtleText.literal(language));
        if (article.title() != null) {
            story.add("dcterms:title", TurtleText.literal(article.title(), language));
        }
        if (article.published() != null) {
            story.add("dcterms:issued", date(article.published()));
        }
        if (article.outlet() != null) {
            story.relate("prov:wasAttributedTo", agent("outlet", "prov:Organization", article.outlet()));
        }
        for (Attribution attribution : reading.attributions()) {
            if (attribution.within() == null) {
                story.relate("prov:wasDerivedFrom", iri.of(attribution.id()));
            }
        }
        graph.append(story);
    }

    private static String date(PartialDate date) {
        String type = switch (date.value().length()) {
            case 4 -> "xsd:gYear";
            case 7 -> "xsd:gYearMonth";
            default -> "xsd:date";
        };
        return TurtleText.literal(date.value()) + "^^" + type;
    }

    private void addAttribution(Attribution attribution) {
        Resource words = words(attribution.id(), attribution.content())
                .add("belegg:type", TurtleText.literal(Term.of(attribution.type())))
                .add("belegg:stance", TurtleText.literal(Term.of(attribution.stance())))
                .add("belegg:evidence", TurtleText.literal(attribution.evidence()));
        words.relate("dcterms:isPartOf", attribution.within() == null ? iri.article() : iri.of(attribution.within()));
        for (String inner : innerIds.getOrDefault(attribution.id(), List.of())) {
            words.relate("prov:wasDerivedFrom", iri.of(inner));
        }
        speaker(attribution).ifPresent(speaker -> addAgent(words, speaker, "speaker"));
        int number = 0;
        for (Channel channel : attribution.channel()) {
            number++;
            String id = attribution.id() + "-channel-" + number;
            if (channel.how() == Channel.How.DOCUMENT) {
                words.relate("prov:hadPrimarySource", agent(id, "prov:Entity", channel.name()));
            } else {
                String passedOn = index.entity(channel.entity())
                        .map(this::agent)
                        .orElseGet(() -> agent(id, "prov:Agent", channel.name()));
                addAgent(words, passedOn, Term.of(channel.how()));
            }
        }
        graph.append(words);
    }

    private static void addAgent(Resource words, String agent, String role) {
        words.relate("prov:wasAttributedTo", agent)
                .add(
                        "prov:qualifiedAttribution",
                        "[ a prov:Attribution ; prov:agent " + TurtleText.iri(agent) + " ; prov:hadRole belegg:" + role
                                + " ]");
    }

    private void addFigure(Figure figure, String id) {
        Resource words = words(id, List.of(figure.span()))
                .add("belegg:figure", TurtleText.literal(FigureWords.of(figure)))
                .add(
                        "belegg:stance",
                        TurtleText.literal(Term.of(Voice.of(figure, index).stance())))
                .add("belegg:evidence", TurtleText.literal(figure.evidence()));
        if (figure.attribution() == null) {
            words.relate("dcterms:isPartOf", iri.article());
        } else {
            words.relate("dcterms:isPartOf", iri.of(figure.attribution()));
        }
        voucher(figure).ifPresent(voucher -> words.relate("prov:wasAttributedTo", voucher));
        graph.append(words);
    }

    private Optional<String> voucher(Figure figure) {
        Optional<Attribution> attribution = index.attribution(figure.attribution());
        return attribution.isPresent()
                ? speaker(attribution.get())
                : Optional.of(agent(WRITER, "prov:Person", Voice.WRITER));
    }

    private Resource words(String id, List<Span> spans) {
        Resource words = new Resource(iri.of(id))
                .add("a", "prov:Entity")
                .add("prov:value", TurtleText.literal(Quotation.joined(article, spans), language));
        for (Span span : spans) {
            Span counted = codePoints.codePoints(span);
            words.add(
                    "belegg:stretch",
                    "[ nif:beginIndex " + counted.start() + " ; nif:endIndex " + counted.end() + " ; nif:anchorOf "
                            + TurtleText.literal(article.textOf(span)) + " ]");
        }
        return words;
    }

    /** The IRI of who said it: an entity, else the words that stand for the source; empty where there are none. */
    private Optional<String> speaker(Attribution attribution) {
        if (!index.namesSpeaker(attribution)) {
            return Optional.empty();
        }
        return Optional.of(index.speaker(attribution)
                .map(this::agent)
                .orElseGet(() -> agent(attribution.id() + "-source", "prov:Agent", index.speakerName(attribution))));
    }

    private String agent(Entity entity) {
        String id = entity.id();
        if (!agents.containsKey(id)) {
            Resource agent = new Resource(iri.of(id)).add("a", typeOf(entity)).add("rdfs:label", label(entity.name()));
            agents.put(id, agent);
            for (Role role : entity.roles()) {
                String words =
                        role.organisation() == null ? role.text() : role.text() + " (" + role.organisation() + ")";
                agent.add("belegg:role", label(words));
            }
            if (entity.standsFor() != null) {
                agent.relate(
                        "prov:actedOnBehalfOf", agent(id + "-stands-for", "prov:Organization", entity.standsFor()));
            }
        }
        return iri.of(id);
    }

    private static String typeOf(Entity entity) {
        return switch (entity.type()) {
            case PERSON -> "prov:Person";
            case ORGANISATION, STATE -> "prov:Organization";
            case DOCUMENT -> "prov:Entity, prov:Agent";
            case PLACE, GROUP, OTHER -> "prov:Agent";
        };
    }

    private String agent(String id, String type, String name) {
        agents.computeIfAbsent(
                id, unused -> new Resource(iri.of(id)).add("a", type).add("rdfs:label", label(name)));
        return iri.of(id);
    }

    private static String label(String words) {
        return TurtleText.literal(Quotation.onOneLine(words));
    }
}
