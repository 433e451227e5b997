/** What the pages promise, checked without a browser. */
@NullMarked
package fengqiao.web;

import org.jspecify.annotations.NullMarked;
