/** What people decide about findings: kept beside what was found, and tied to the words rather than to an id. */
@NullMarked
package org.belegg.archive.decision;

import org.jspecify.annotations.NullMarked;
