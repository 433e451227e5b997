/** Supervision of units: cards of fields, inquiries, bulletins, suggestion letters, three-none. */
@NullMarked
package fengqiao.command.supervision;

import org.jspecify.annotations.NullMarked;
