/**
 * Sending rows to a running instance: in lanes, with patience, a report and a place to resume at.
 */
@NullMarked
package fengqiao.standalone.intake.client;

import org.jspecify.annotations.NullMarked;
