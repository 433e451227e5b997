/** The published description of the port: what is common to all operations, told once. */
@NullMarked
package fengqiao.standalone.description;

import org.jspecify.annotations.NullMarked;
