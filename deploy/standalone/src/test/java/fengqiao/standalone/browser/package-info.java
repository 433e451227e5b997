/** The pages in a real browser, against a running instance. */
@NullMarked
package fengqiao.standalone.browser;

import org.jspecify.annotations.NullMarked;
