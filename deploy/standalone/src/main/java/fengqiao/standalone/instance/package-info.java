/** One instance from its first check to its clean stop. */
@NullMarked
package fengqiao.standalone.instance;

import org.jspecify.annotations.NullMarked;
