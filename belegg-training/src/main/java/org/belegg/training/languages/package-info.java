/**
 * Measures the decision which language a text is in.
 * {@link org.belegg.training.languages.LanguageDecisionReport} is the command.
 */
@NullMarked
package org.belegg.training.languages;

import org.jspecify.annotations.NullMarked;
