/**
 * What guards the one port: who may call what, how a caller is recognised, what a browser may load.
 */
@NullMarked
package fengqiao.standalone.security;

import org.jspecify.annotations.NullMarked;
