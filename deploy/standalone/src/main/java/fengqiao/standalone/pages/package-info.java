/** How the pages of the web module are handed to browsers. */
@NullMarked
package fengqiao.standalone.pages;

import org.jspecify.annotations.NullMarked;
