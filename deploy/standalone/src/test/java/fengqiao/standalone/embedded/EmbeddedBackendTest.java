package fengqiao.standalone.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.regex;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What is found by the index is what a look at every document finds, and documents that were held
 * as they came are as good as any.
 */
@SuppressWarnings("NullAway.Init") // set before each
class EmbeddedBackendTest {
    private MongoNode node;
    private MongoClient client;
    private MongoCollection<Document> documents;

    @BeforeEach
    void start() {
        node = MongoNode.start();
        client = MongoClients.create(node.uri());
        documents = client.getDatabase("test").getCollection("documents");
        documents.insertMany(
                List.of(
                        new Document("_id", "a").append("n", 1),
                        new Document("_id", "b").append("n", 2),
                        new Document("_id", "c").append("n", 1)));
    }

    @AfterEach
    void stop() {
        client.close();
        node.close();
    }

    private List<String> found(Bson filter) {
        List<String> ids = new ArrayList<>();
        documents.find(filter).forEach(document -> ids.add(document.getString("_id")));
        ids.sort(null);
        return ids;
    }

    @Test
    void holdsWhatItFindsAgainstTheWholeFilter() {
        assertThat(found(and(eq("_id", "a"), eq("n", 1)))).containsExactly("a");
        assertThat(found(and(eq("_id", "a"), eq("n", 2)))).isEmpty();
        assertThat(found(and(eq("_id", "a"), ne("n", 1)))).isEmpty();
        assertThat(found(and(in("_id", "a", "b", "x"), eq("n", 1)))).containsExactly("a");
        assertThat(found(new Document("_id", "a").append("n", new Document("$ne", 2))))
                .containsExactly("a");
    }

    @Test
    void leavesOtherFiltersToTheCollection() {
        assertThat(found(and(gt("_id", "a"), eq("n", 1)))).containsExactly("c");
        assertThat(found(new Document("_id", new Document("$gt", "a")).append("n", 2)))
                .containsExactly("b");
        assertThat(found(and(regex("_id", "[ab]"), gt("n", 1)))).containsExactly("b");
        assertThat(found(eq("n", 1))).containsExactly("a", "c");
    }

    @Test
    void changesOnlyWhatTheGuardAdmits() {
        var guarded = new Document("_id", "a").append("n", 1);

        assertThat(documents.replaceOne(guarded, new Document("n", 5)).getMatchedCount())
                .isEqualTo(1);
        assertThat(documents.replaceOne(guarded, new Document("n", 6)).getMatchedCount()).isZero();
        assertThat(documents.updateOne(guarded, Updates.inc("n", 1)).getMatchedCount()).isZero();
        assertThat(found(eq("n", 5))).containsExactly("a");
    }

    private void hold(Document... some) {
        List<byte[]> bytes = new ArrayList<>();
        for (Document one : some) {
            ByteBuffer encoded =
                    new RawBsonDocument(one, new DocumentCodec()).getByteBuffer().asNIO();
            byte[] copy = new byte[encoded.remaining()];
            encoded.get(copy);
            bytes.add(copy);
        }
        node.raw().insert(documents, bytes);
    }

    @Test
    void findsWhatItHolds() {
        hold(
                new Document("_id", "x").append("n", 7).append("deep", new Document("m", 9L)),
                new Document("n", 1).append("_id", "y"));

        assertThat(found(eq("_id", "x"))).containsExactly("x");
        assertThat(found(eq("n", 1))).containsExactly("a", "c", "y");
        assertThat(found(eq("deep.m", 9L))).containsExactly("x");
        assertThat(documents.countDocuments()).isEqualTo(5);
        assertThat(documents.find().sort(Sorts.descending("$natural")).first())
                .containsEntry("_id", "y");
    }

    @Test
    void changesAndRemovesWhatItHolds() {
        hold(new Document("_id", "x").append("n", 7), new Document("_id", "y").append("n", 8));

        assertThat(documents.updateOne(eq("_id", "x"), Updates.inc("n", 1)).getModifiedCount())
                .isEqualTo(1);
        assertThat(found(eq("n", 8))).containsExactly("x", "y");
        assertThat(documents.deleteOne(eq("_id", "y")).getDeletedCount()).isEqualTo(1);
        documents.insertOne(new Document("_id", "z").append("n", 8));
        assertThat(found(eq("n", 8))).containsExactly("x", "z");
        assertThat(documents.countDocuments()).isEqualTo(5);
    }

    @Test
    void handsOnWhatItHoldsAndWhatItWasSent() {
        hold(new Document("_id", "x").append("n", 7), new Document("_id", "y").append("n", 8));
        documents.updateOne(eq("_id", "x"), Updates.inc("n", 1));
        documents.deleteOne(eq("_id", "a"));

        List<String> all = new ArrayList<>();
        node.raw().read(documents, bytes -> all.add(new RawBsonDocument(bytes).toJson()));

        assertThat(all)
                .containsExactly(
                        "{\"_id\": \"b\", \"n\": 2}",
                        "{\"_id\": \"c\", \"n\": 1}",
                        "{\"_id\": \"x\", \"n\": 8}",
                        "{\"_id\": \"y\", \"n\": 8}");
    }

    @Test
    void holdsNothingTwice() {
        Document known = new Document("_id", "a").append("n", 9);

        assertThatThrownBy(() -> hold(known)).isInstanceOf(DuplicateKeyError.class);
        assertThat(found(eq("n", 1))).containsExactly("a", "c");
        assertThat(documents.countDocuments()).isEqualTo(3);
    }

    @Test
    void holdsInACollectionNobodyMadeAndUnderAnyUniqueRule() {
        documents = client.getDatabase("test").getCollection("others");
        hold(new Document("_id", "x").append("n", 7));
        assertThat(found(eq("_id", "x"))).containsExactly("x");

        documents.createIndex(Indexes.ascending("n"), new IndexOptions().unique(true));
        assertThatThrownBy(() -> hold(new Document("_id", "y").append("n", 7)))
                .isInstanceOf(DuplicateKeyError.class);
    }
}
