/**
 * The built-in issuer of tokens and sessions: for one machine without an identity provider of its
 * own.
 */
@NullMarked
package fengqiao.standalone.issuer;

import org.jspecify.annotations.NullMarked;
