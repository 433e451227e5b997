/** Tests of erasure. */
@NullMarked
package fengqiao.command.people.erase;

import org.jspecify.annotations.NullMarked;
