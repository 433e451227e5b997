/** The joint conference sets three colours for a field. */
@NullMarked
package fengqiao.command.supervision.fieldcard;

import org.jspecify.annotations.NullMarked;
