/** Keeps read models in MongoDB, with operations on single documents only. */
@NullMarked
package fengqiao.query.platform.mongo;

import org.jspecify.annotations.NullMarked;
