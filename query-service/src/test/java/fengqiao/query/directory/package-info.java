/** Tests of the directory. */
@NullMarked
package fengqiao.query.directory;

import org.jspecify.annotations.NullMarked;
