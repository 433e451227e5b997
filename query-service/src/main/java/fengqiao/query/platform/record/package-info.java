/**
 * Records that are no matters, as documents, lists, details and figures, all by one pattern; {@code
 * docs/records.md} shows how to add one.
 */
@NullMarked
package fengqiao.query.platform.record;

import org.jspecify.annotations.NullMarked;
