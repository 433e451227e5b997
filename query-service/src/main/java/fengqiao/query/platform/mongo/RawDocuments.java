package fengqiao.query.platform.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import java.util.function.Consumer;
import org.bson.ByteBuf;
import org.bson.RawBsonDocument;

/**
 * Whole collections as the bytes of their documents, for a start that keeps its views or brings
 * them back. Through the driver, unless the server is in the same process and has a shorter way.
 */
public interface RawDocuments {
    RawDocuments THROUGH_DRIVER = new ThroughDriver();

    /**
     * Inserts documents.
     *
     * @param documents each as BSON, none of which the collection holds
     */
    void insert(MongoCollection<?> collection, List<byte[]> documents);

    /** Hands on every document as BSON. */
    void read(MongoCollection<?> collection, Consumer<byte[]> documentsTo);

    /** For any server. */
    final class ThroughDriver implements RawDocuments {
        private static final int AT_ONCE = 2_000;

        private ThroughDriver() {}

        @Override
        public void insert(MongoCollection<?> collection, List<byte[]> documents) {
            collection
                    .withDocumentClass(RawBsonDocument.class)
                    .insertMany(
                            documents.stream().map(RawBsonDocument::new).toList(),
                            new InsertManyOptions().ordered(false));
        }

        @Override
        public void read(MongoCollection<?> collection, Consumer<byte[]> documentsTo) {
            for (RawBsonDocument document :
                    collection.withDocumentClass(RawBsonDocument.class).find().batchSize(AT_ONCE)) {
                ByteBuf buffer = document.getByteBuffer();
                byte[] bytes = new byte[buffer.remaining()];
                buffer.get(bytes);
                documentsTo.accept(bytes);
            }
        }
    }
}
