/** Both services and everything they stand on, in one JVM, on one port, over one data folder. */
@NullMarked
package fengqiao.standalone;

import org.jspecify.annotations.NullMarked;
