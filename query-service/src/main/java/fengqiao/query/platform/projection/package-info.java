/**
 * Views as pure folds, and the runtime that keeps their documents right whatever is killed when.
 */
@NullMarked
package fengqiao.query.platform.projection;

import org.jspecify.annotations.NullMarked;
