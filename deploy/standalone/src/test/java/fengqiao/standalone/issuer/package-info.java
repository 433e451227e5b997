/** Signing in and what a token says. */
@NullMarked
package fengqiao.standalone.issuer;

import org.jspecify.annotations.NullMarked;
