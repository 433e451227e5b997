/** Checks of who may read what is sealed. */
@NullMarked
package fengqiao.query.matter.texts;

import org.jspecify.annotations.NullMarked;
