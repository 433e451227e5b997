/** Terms of disputes, letters, bulletins, tasks, findings and weekly items that were missed. */
@NullMarked
package fengqiao.query.supervision.term;

import org.jspecify.annotations.NullMarked;
