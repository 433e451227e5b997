/** Reports over HTTP: the service on our log beside the same service on Axon's JDBC engine. */
@NullMarked
package fengqiao.bench.http;

import org.jspecify.annotations.NullMarked;
