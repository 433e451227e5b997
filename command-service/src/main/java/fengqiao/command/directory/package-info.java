/**
 * Places, units and grid workers: their state, their rules, and what other contexts ask of them.
 */
@NullMarked
package fengqiao.command.directory;

import org.jspecify.annotations.NullMarked;
