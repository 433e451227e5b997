package fengqiao.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.UpdateResult;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.bson.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is changed, in whatever form, it becomes what the server as it comes makes of it. */
class UpdatesTest {
    private static final int CHANGES = 1_000;
    private static final int LOOK = 25;

    private final List<String> fields =
            List.of("n", "e", "f/a", "deep", "deep.m", "_id", "t", "$x");

    private Document document(SplittableRandom random, boolean named) {
        Document some = new Document();
        if (named) {
            some.append("_id", "d" + random.nextInt(6));
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            String field = List.of("n", "e", "f/a", "t").get(random.nextInt(4));
            some.put(field, value(field, random));
        }
        return some;
    }

    /** A field's numbers are of one kind: whether 1 and 1L differ is answered in two ways. */
    private static Object value(String field, SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 6 -> "word";
            case 7 -> new Document("m", random.nextInt(3));
            default ->
                    switch (field) {
                        case "e" -> random.nextLong(-2, 3);
                        case "f/a" -> random.nextInt(5) / 2.0;
                        default -> random.nextInt(-2, 3);
                    };
        };
    }

    private Document update(SplittableRandom random) {
        Document update = new Document();
        for (String operator : List.of("$inc", "$set", "$unset")) {
            Document change = new Document();
            for (int i = random.nextInt(4); i > 0; i--) {
                boolean odd = random.nextInt(20) == 0;
                String field = fields.get(random.nextInt(odd ? fields.size() : 3));
                change.put(field, value(field, random));
            }
            boolean rare = operator.equals("$unset") && random.nextInt(10) > 0;
            if (!rare && !change.isEmpty()) {
                update.put(operator, change);
            }
        }
        return update.isEmpty() ? new Document("$inc", new Document("n", 1)) : update;
    }

    private Document selector(SplittableRandom random) {
        Document selector = new Document("_id", "d" + random.nextInt(6));
        return switch (random.nextInt(4)) {
            case 0 -> selector.append("n", random.nextInt(3));
            case 1 -> selector.append("n", new Document("$ne", random.nextInt(3)));
            case 2 -> new Document("n", new Document("$gt", 0));
            default -> selector;
        };
    }

    private String change(MongoCollection<Document> in, SplittableRandom random) {
        try {
            boolean upsert = random.nextInt(3) == 0;
            UpdateResult result =
                    switch (random.nextInt(6)) {
                        case 0, 1 ->
                                in.replaceOne(
                                        selector(random),
                                        document(random, random.nextBoolean()),
                                        new ReplaceOptions().upsert(upsert));
                        case 2 -> in.updateMany(selector(random), update(random));
                        default ->
                                in.updateOne(
                                        selector(random),
                                        update(random),
                                        new UpdateOptions().upsert(upsert));
                    };
            // an id the server made up is another on each side
            boolean made = result.getUpsertedId() != null && !result.getUpsertedId().isString();
            if (made) {
                in.deleteOne(new Document("_id", result.getUpsertedId()));
            }
            return result.getMatchedCount() + " " + result.getModifiedCount() + " " + made;
        } catch (MongoWriteException e) {
            return "code " + e.getCode();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void areWhatTheyWere(long seed) {
        var plain = new MongoServer(new MemoryBackend());
        InetSocketAddress there = plain.bind();
        try (MongoNode node = MongoNode.start();
                MongoClient ours = MongoClients.create(node.uri());
                MongoClient theirs =
                        MongoClients.create("mongodb://127.0.0.1:" + there.getPort() + "/")) {
            MongoCollection<Document> here = ours.getDatabase("test").getCollection("documents");
            MongoCollection<Document> beside =
                    theirs.getDatabase("test").getCollection("documents");
            int taken = 0;
            for (int i = 0; i < CHANGES; i++) {
                SplittableRandom random = new SplittableRandom(seed * CHANGES + i);
                String result = change(here, random);
                assertThat(result)
                        .isEqualTo(change(beside, new SplittableRandom(seed * CHANGES + i)));
                taken += result.startsWith("1 1") ? 1 : 0;
                if (i % LOOK == 0) {
                    assertThat(all(here)).isEqualTo(all(beside));
                }
            }
            assertThat(all(here)).isEqualTo(all(beside));
            assertThat(taken).isGreaterThan(CHANGES / 10);
        } finally {
            plain.shutdownNow();
        }
    }

    private static List<Document> all(MongoCollection<Document> of) {
        return of.find().sort(Sorts.ascending("_id")).into(new ArrayList<>());
    }
}
