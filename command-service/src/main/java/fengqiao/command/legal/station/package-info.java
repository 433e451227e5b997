/** Stations of source governance 诉源治理, their teams and what they do. */
@NullMarked
package fengqiao.command.legal.station;

import org.jspecify.annotations.NullMarked;
