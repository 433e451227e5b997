/** Publishes the holiday calendar of a year. */
@NullMarked
package fengqiao.command.rule.publishcalendar;

import org.jspecify.annotations.NullMarked;
