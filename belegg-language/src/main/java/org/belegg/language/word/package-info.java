/**
 * Words as the trained models see them: {@link org.belegg.language.word.NormalForm} evens out marks that newspapers write
 * in many ways, and {@link org.belegg.language.word.Word} is what can be known of a word by itself. The text is never changed.
 */
@NullMarked
package org.belegg.language.word;

import org.jspecify.annotations.NullMarked;
