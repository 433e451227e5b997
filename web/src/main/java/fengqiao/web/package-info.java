/** What a server must know to serve the pages. */
@NullMarked
package fengqiao.web;

import org.jspecify.annotations.NullMarked;
