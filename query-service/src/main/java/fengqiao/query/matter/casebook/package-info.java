/**
 * What was done about a matter beside its ladder: plan, team, extension, reviews, ratings and so
 * on.
 */
@NullMarked
package fengqiao.query.matter.casebook;

import org.jspecify.annotations.NullMarked;
