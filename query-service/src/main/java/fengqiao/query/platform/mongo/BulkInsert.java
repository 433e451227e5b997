package fengqiao.query.platform.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import org.bson.RawBsonDocument;

/**
 * How a start brings a view's documents back. Through the driver, unless the server is one that is
 * in the same process and takes them without the way through the wire.
 */
@FunctionalInterface
public interface BulkInsert {
    BulkInsert DRIVER =
            (collection, documents) ->
                    collection
                            .withDocumentClass(RawBsonDocument.class)
                            .insertMany(
                                    documents.stream().map(RawBsonDocument::new).toList(),
                                    new InsertManyOptions().ordered(false));

    /**
     * @param documents each as BSON, none of which the collection holds
     */
    void insert(MongoCollection<?> collection, List<byte[]> documents);
}
