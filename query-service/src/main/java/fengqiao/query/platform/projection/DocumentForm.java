package fengqiao.query.platform.projection;

import org.bson.BsonDocument;

/**
 * How a document is written down and read back. The fields {@code _id}, {@code p}, {@code n} and
 * {@code x} belong to the runtime.
 */
public interface DocumentForm<D> {

    void write(D document, BsonDocument into);

    D read(BsonDocument from);
}
