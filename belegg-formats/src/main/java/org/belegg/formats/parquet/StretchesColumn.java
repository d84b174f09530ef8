package org.belegg.formats.parquet;

import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.format.FieldRepetitionType;
import org.apache.parquet.format.SchemaElement;
import org.apache.parquet.format.Type;
import org.belegg.formats.table.Cell;
import org.belegg.formats.table.Heading;
import org.belegg.formats.table.Stretch;

/**
 * A column with a list of stretches a row, which may be empty but is always there. Each has {@code start}, {@code end} and
 * {@code text}, which are always there, and the heading's notes.
 */
final class StretchesColumn implements TableColumn {
    // Levels: an empty list is not defined; a list with members defines its members; a note may be absent even so.
    private static final int MEMBER = 1;
    private static final int NOTE = 2;

    private final NumberValues starts = new NumberValues();
    private final NumberValues ends = new NumberValues();
    private final WordValues texts = new WordValues();
    private final List<WordValues> notes = new ArrayList<>();
    private final List<Leaf> noteLeaves = new ArrayList<>();
    private final List<Leaf> leaves = new ArrayList<>();
    private final List<SchemaElement> schema = new ArrayList<>();
    private final Heading heading;

    StretchesColumn(Heading heading) {
        this.heading = heading;
        // The three levels that the specification asks of a list, with its names.
        schema.add(Elements.list(heading.name()));
        schema.add(Elements.group("list", 1).setRepetition_type(FieldRepetitionType.REPEATED));
        schema.add(
                Elements.group("element", 3 + heading.notes().size()).setRepetition_type(FieldRepetitionType.REQUIRED));
        leaves.add(leaf(Elements.whole("start"), FieldRepetitionType.REQUIRED, MEMBER, starts));
        leaves.add(leaf(Elements.whole("end"), FieldRepetitionType.REQUIRED, MEMBER, ends));
        leaves.add(leaf(Elements.words("text"), FieldRepetitionType.REQUIRED, MEMBER, texts));
        for (String name : heading.notes()) {
            WordValues values = new WordValues();
            notes.add(values);
            noteLeaves.add(leaf(Elements.words(name), FieldRepetitionType.OPTIONAL, NOTE, values));
        }
        leaves.addAll(noteLeaves);
    }

    private Leaf leaf(SchemaElement element, FieldRepetitionType repetition, int fullDefinition, Values values) {
        schema.add(element.setRepetition_type(repetition));
        Type type = element.getType();
        return new Leaf(
                List.of(heading.name(), "list", "element", element.getName()), type, fullDefinition, true, values);
    }

    @Override
    public void add(Cell cell) {
        if (!(cell instanceof Cell.Stretches several)) {
            leaves.forEach(leaf -> leaf.addLevels(0, 0));
            return;
        }
        int repetition = 0;
        for (Stretch stretch : several.stretches()) {
            add(stretch, repetition);
            repetition = 1;
        }
    }

    private void add(Stretch stretch, int repetition) {
        starts.add(stretch.span().start());
        ends.add(stretch.span().end());
        texts.add(stretch.text());
        leaves.subList(0, leaves.size() - notes.size()).forEach(leaf -> leaf.addLevels(repetition, MEMBER));
        for (int i = 0; i < notes.size(); i++) {
            String note = stretch.notes().get(i);
            noteLeaves.get(i).addLevels(repetition, note.isEmpty() ? MEMBER : NOTE);
            if (!note.isEmpty()) {
                notes.get(i).add(note);
            }
        }
    }

    @Override
    public List<SchemaElement> schema() {
        return schema;
    }

    @Override
    public List<Leaf> leaves() {
        return leaves;
    }
}
