/** Rule sets and calendars, folded from their stream when somebody asks. */
@NullMarked
package fengqiao.query.rule;

import org.jspecify.annotations.NullMarked;
