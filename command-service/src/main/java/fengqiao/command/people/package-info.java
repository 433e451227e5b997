/** What becomes of personal data: erasure and the rotation of keys. */
@NullMarked
package fengqiao.command.people;

import org.jspecify.annotations.NullMarked;
