/** Appoints leaders, links them to towns and departments, and lets them leave. */
@NullMarked
package fengqiao.command.directory.leader;

import org.jspecify.annotations.NullMarked;
