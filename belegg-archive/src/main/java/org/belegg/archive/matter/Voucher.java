package org.belegg.archive.matter;

/**
 * Who vouches for a figure or makes a statement, over all stories.
 *
 * @param id names it in this archive: {@code s12} for speaker 12, {@code w:Kystposten} for what writers of an outlet say in
 *     their own voice, {@code a:KEY.a3} for somebody whom the story does not name
 * @param name for a person to read
 */
public record Voucher(String id, String name) {
    /** What the id of an outlet's writers begins with. */
    static final String WRITER = "w:";

    /** Whether it is the writers of an outlet, in their own voice. */
    public boolean isWriter() {
        return id.startsWith(WRITER);
    }
}
