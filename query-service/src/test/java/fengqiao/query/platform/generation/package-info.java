/** Checks of generations. */
@NullMarked
package fengqiao.query.platform.generation;

import org.jspecify.annotations.NullMarked;
