/** Breaks the rules of structure, so that a test can see them found. */
@NullMarked
package fengqiao.query.badfixture;

import org.jspecify.annotations.NullMarked;
