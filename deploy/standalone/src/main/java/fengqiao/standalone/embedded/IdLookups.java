package fengqiao.standalone.embedded;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/**
 * The memory backend, finding by its index whatever names an {@code _id}. As it comes, it uses that
 * index only where a filter says nothing else, and reads the whole collection for {@code {_id: x,
 * n: 7}}, the form of each of our guarded writes.
 */
final class IdLookups extends MemoryBackend {

    @Override
    public MemoryDatabase openOrCreateDatabase(String databaseName) {
        return new Database(databaseName, getCursorRegistry());
    }

    private static final class Database extends MemoryDatabase {
        Database(String name, CursorRegistry cursors) {
            super(name, cursors);
        }

        @Override
        protected Index<Integer> openOrCreateUniqueIndex(
                String collection, String name, List<IndexKey> keys, boolean sparse) {
            boolean ofId = keys.size() == 1 && "_id".equals(keys.getFirst().getKey());
            return ofId
                    ? new IdIndex(name, keys, sparse)
                    : super.openOrCreateUniqueIndex(collection, name, keys, sparse);
        }
    }

    /** What it finds is held against the whole filter by the collection. */
    private static final class IdIndex extends MemoryUniqueIndex {
        IdIndex(String name, List<IndexKey> keys, boolean sparse) {
            super(name, keys, sparse);
        }

        @Override
        public synchronized boolean canHandle(Document query) {
            return query.containsKey("_id")
                    && super.canHandle(new Document("_id", query.get("_id")));
        }
    }
}
