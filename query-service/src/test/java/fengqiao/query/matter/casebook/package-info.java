/** Tests of {@code matter.casebook}. */
@NullMarked
package fengqiao.query.matter.casebook;

import org.jspecify.annotations.NullMarked;
