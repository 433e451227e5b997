/** Supervision of units: cards of fields, inquiries, bulletins, suggestion letters, three-none. */
@NullMarked
package fengqiao.kernel.supervision;

import org.jspecify.annotations.NullMarked;
