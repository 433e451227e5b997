/** The forms that questions and faults take over HTTP. */
@NullMarked
package fengqiao.query.platform.web;

import org.jspecify.annotations.NullMarked;
