/** The events of what becomes of personal data. */
@NullMarked
package fengqiao.kernel.people;

import org.jspecify.annotations.NullMarked;
