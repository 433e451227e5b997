/** The embedded servers, started for real. */
@NullMarked
package fengqiao.standalone.embedded;

import org.jspecify.annotations.NullMarked;
