/** Tests of {@code platform.wire}. */
@NullMarked
package fengqiao.query.platform.wire;

import org.jspecify.annotations.NullMarked;
