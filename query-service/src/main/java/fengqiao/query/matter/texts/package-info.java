/** Texts and persons of a matter, opened for those who handle it, with a record of each opening. */
@NullMarked
package fengqiao.query.matter.texts;

import org.jspecify.annotations.NullMarked;
