/** Checks of what is known of matters. */
@NullMarked
package fengqiao.query.matter;

import org.jspecify.annotations.NullMarked;
