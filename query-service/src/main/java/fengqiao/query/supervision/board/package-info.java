/** The boards: cards of a region to those who answer for it, and bare counts to everybody. */
@NullMarked
package fengqiao.query.supervision.board;

import org.jspecify.annotations.NullMarked;
