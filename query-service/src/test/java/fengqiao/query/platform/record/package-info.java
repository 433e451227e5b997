/** Helpers that read records in tests. */
@NullMarked
package fengqiao.query.platform.record;

import org.jspecify.annotations.NullMarked;
