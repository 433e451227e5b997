package fengqiao.query.platform.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.ReplaceOptions;

/** What servers answer when a document is there already. */
final class MongoErrors {
    static final int DUPLICATE_KEY = 11000;
    static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);

    private MongoErrors() {}

    static boolean onlyDuplicates(MongoBulkWriteException failure) {
        return failure.getWriteConcernError() == null
                && failure.getWriteErrors().stream()
                        .allMatch(error -> error.getCode() == DUPLICATE_KEY);
    }
}
