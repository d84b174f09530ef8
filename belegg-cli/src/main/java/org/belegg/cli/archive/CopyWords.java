package org.belegg.cli.archive;

import org.belegg.archive.copies.CopyLink;

/** Why two stories are copies, in words. */
final class CopyWords {
    private CopyWords() {}

    /** How much the two share. The share is rounded down: only the same wording is all of it. */
    static String of(CopyLink copy) {
        Double shared = copy.shared();
        return shared == null
                ? "a person says so"
                : "both have " + (int) Math.floor(100 * shared) + " % of the shorter one's runs of four words";
    }
}
