/** What all answers share: problems, cursors, languages, waiting for a position. */
@NullMarked
package fengqiao.query.platform.web;

import org.jspecify.annotations.NullMarked;
