/** Stations, tried out. */
@NullMarked
package fengqiao.command.legal.station;

import org.jspecify.annotations.NullMarked;
