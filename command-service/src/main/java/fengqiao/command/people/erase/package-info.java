/** Erases a person: the keys, and before that the texts that others need are written anew. */
@NullMarked
package fengqiao.command.people.erase;

import org.jspecify.annotations.NullMarked;
