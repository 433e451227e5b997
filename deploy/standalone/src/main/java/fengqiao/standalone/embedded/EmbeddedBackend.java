package fengqiao.standalone.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.EmptyIndex;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything in memory, in {@link EmbeddedCollection collections} that keep what they are given as
 * it is, and finding by its index whatever names an {@code _id}: the server as it comes uses that
 * index only where a filter says nothing else, and reads the whole collection for {@code {_id: x,
 * n: 7}}, the form of each of our guarded writes.
 */
final class EmbeddedBackend extends AbstractMongoBackend {

    @Override
    public Database openOrCreateDatabase(String databaseName) {
        return new Database(databaseName, getCursorRegistry());
    }

    /** The collection of that name, which is there from now on. */
    EmbeddedCollection collection(String database, String name) {
        MongoDatabase all = resolveDatabase(database);
        return (EmbeddedCollection) ((Database) all).resolveOrCreateCollection(name);
    }

    private static final class Database extends AbstractSynchronizedMongoDatabase<Integer> {
        Database(String name, CursorRegistry cursors) {
            super(name, cursors);
            initializeNamespacesAndIndexes();
        }

        @Override
        protected EmbeddedCollection resolveOrCreateCollection(String name) {
            return (EmbeddedCollection) super.resolveOrCreateCollection(name);
        }

        @Override
        protected EmbeddedCollection openOrCreateCollection(
                String name, CollectionOptions options) {
            return new EmbeddedCollection(this, name, options, cursorRegistry);
        }

        @Override
        protected Index<Integer> openOrCreateUniqueIndex(
                String collection, String name, List<IndexKey> keys, boolean sparse) {
            boolean ofId = keys.size() == 1 && "_id".equals(keys.getFirst().getKey());
            return ofId ? new IdIndex(name, keys) : new MemoryUniqueIndex(name, keys, sparse);
        }

        @Override
        protected Index<Integer> openOrCreateSecondaryIndex(
                String collection, String name, List<IndexKey> keys, boolean sparse) {
            return new NamedIndex(name, keys);
        }

        @Override
        protected long getStorageSize() {
            return 0;
        }

        @Override
        protected long getFileSize() {
            return 0;
        }
    }

    /** What it finds is held against the whole filter by the collection. */
    static final class IdIndex extends MemoryUniqueIndex {
        IdIndex(String name, List<IndexKey> keys) {
            super(name, keys, false);
        }

        @Override
        public synchronized boolean canHandle(Document query) {
            return query.containsKey("_id")
                    && super.canHandle(new Document("_id", query.get("_id")));
        }

        @Nullable Integer position(String id) {
            return getPosition(new KeyValue(id));
        }

        /**
         * @throws DuplicateKeyError where the id is known
         */
        void add(String id, int position, EmbeddedCollection of) {
            KeyValue key = new KeyValue(id);
            if (!putKeyPosition(key, position)) {
                throw new DuplicateKeyError(this, of, getKeys(), key);
            }
        }
    }

    /** An index that is not unique is a name here; no document is read to make one. */
    private static final class NamedIndex extends EmptyIndex<Integer> {
        NamedIndex(String name, List<IndexKey> keys) {
            super(name, keys);
        }

        @Override
        public boolean isEmpty() {
            return false;
        }
    }
}
