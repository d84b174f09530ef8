/**
 * From tagged words to a dependency tree. {@link org.belegg.language.parse.DependencyParser} is the front door and
 * {@link org.belegg.language.parse.Tree} comes out; between them a {@link org.belegg.language.parse.ParserState} is moved
 * on by one step of {@link org.belegg.language.parse.Steps} after another, chosen by what
 * {@link org.belegg.language.parse.ParserFeatures} sees.
 */
@NullMarked
package org.belegg.language.parse;

import org.jspecify.annotations.NullMarked;
