/**
 * What depends on a language is data: text files, in one folder of the resources for each language. This package reads them.
 */
@NullMarked
package org.belegg.language.data;

import org.jspecify.annotations.NullMarked;
