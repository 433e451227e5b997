/**
 * Small aggregates that are no matters, all by one pattern; {@code docs/records.md} shows how to
 * add one.
 */
@NullMarked
package fengqiao.command.platform.record;

import org.jspecify.annotations.NullMarked;
