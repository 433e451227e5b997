/** The product as a process of its own: started, asked, killed. */
@NullMarked
package fengqiao.standalone.instance;

import org.jspecify.annotations.NullMarked;
