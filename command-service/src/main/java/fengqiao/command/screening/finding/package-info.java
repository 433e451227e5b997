/** Departments screen their own field; a finding gets a unit and a warning. */
@NullMarked
package fengqiao.command.screening.finding;

import org.jspecify.annotations.NullMarked;
