package fengqiao.standalone.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Documents in memory. Those {@link #hold held} stay the bytes they came as until somebody looks at
 * them: a start brings back far more than is asked for. How many bytes all of them have is not
 * counted, which would form each document anew at every change.
 */
final class EmbeddedCollection extends AbstractSynchronizedMongoCollection<Integer> {
    private static final String ID = "_id";

    /** A {@link Document}, its bytes where nobody has looked at it yet, or null once removed. */
    private final List<@Nullable Object> slots = new ArrayList<>();

    private final Deque<Integer> free = new ArrayDeque<>();

    EmbeddedCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            CursorRegistry cursors) {
        super(database, name, options, cursors);
    }

    /**
     * Inserts documents.
     *
     * @param documents each as BSON, with an {@code _id} the collection does not know
     */
    synchronized void hold(List<byte[]> documents) {
        EmbeddedBackend.IdIndex ids = onlyUniqueIndex();
        for (byte[] bytes : documents) {
            String id = ids == null ? null : leadingId(bytes);
            if (ids == null || id == null) {
                addDocument(decoded(bytes));
            } else {
                ids.add(id, nextPosition(), this);
                put(bytes);
            }
        }
    }

    /** That of the ids, where nothing else has to differ. */
    private EmbeddedBackend.@Nullable IdIndex onlyUniqueIndex() {
        EmbeddedBackend.IdIndex found = null;
        for (Index<Integer> index : getIndexes()) {
            if (index instanceof EmbeddedBackend.IdIndex ids) {
                found = ids;
            } else if (index.isUnique()) {
                return null;
            }
        }
        return found;
    }

    /** What the document's first field says, if that is its id and a text. */
    private static @Nullable String leadingId(byte[] bytes) {
        ByteBuf in = Unpooled.wrappedBuffer(bytes);
        in.skipBytes(Integer.BYTES);
        byte type = in.readByte();
        int length = in.bytesBefore((byte) 0);
        boolean isId =
                type == BsonConstants.TYPE_UTF8_STRING
                        && length == ID.length()
                        && in.readCharSequence(length, StandardCharsets.UTF_8).equals(ID);
        return isId ? (String) BsonDecoder.decodeValue(type, in.skipBytes(1)) : null;
    }

    @Override
    public synchronized Document updateDocuments(
            Document selector,
            Document update,
            ArrayFilters filters,
            boolean isMulti,
            boolean isUpsert,
            Oplog oplog) {
        Integer position = isMulti ? null : positionOf(selector);
        Document before = position == null ? null : getDocument(position);
        Document after =
                before == null || !documentMatchesQuery(before, selector)
                        ? null
                        : FlatUpdate.of(before, update);
        if (position == null || before == null || after == null) {
            return super.updateDocuments(selector, update, filters, isMulti, isUpsert, oplog);
        }
        slots.set(position, after);
        List<Object> changed = after.equals(before) ? List.of() : List.of(after.get(ID));
        oplog.handleUpdate(getFullName(), selector, update, changed);
        return new Document("n", 1).append("nModified", changed.size());
    }

    /** Where the one document is that a filter names, as far as the index tells. */
    private @Nullable Integer positionOf(Document selector) {
        EmbeddedBackend.IdIndex ids = onlyUniqueIndex();
        return ids != null && selector.get(ID) instanceof String id ? ids.position(id) : null;
    }

    /** Hands on every document as BSON. */
    synchronized void read(Consumer<byte[]> documentsTo) {
        for (Object slot : slots) {
            if (slot instanceof byte[] bytes) {
                documentsTo.accept(bytes);
            } else if (slot != null) {
                documentsTo.accept(encoded((Document) slot));
            }
        }
    }

    private static byte[] encoded(Document document) {
        ByteBuf out = Unpooled.buffer();
        BsonEncoder.encodeDocument(document, out);
        return ByteBufUtil.getBytes(out);
    }

    private static Document decoded(byte[] bytes) {
        return BsonDecoder.decodeBson(Unpooled.wrappedBuffer(bytes));
    }

    private int nextPosition() {
        Integer position = free.peek();
        return position == null ? slots.size() : position;
    }

    private int put(Object slot) {
        Integer position = free.poll();
        if (position == null) {
            slots.add(slot);
            return slots.size() - 1;
        }
        slots.set(position, slot);
        return position;
    }

    private @Nullable Document at(int position) {
        Object slot = slots.get(position);
        if (slot instanceof byte[] bytes) {
            Document document = decoded(bytes);
            slots.set(position, document);
            return document;
        }
        return (Document) slot;
    }

    @Override
    protected Integer addDocumentInternal(Document document) {
        return put(document);
    }

    @Override
    protected Document getDocument(Integer position) {
        return Objects.requireNonNull(at(position));
    }

    @Override
    protected void removeDocument(Integer position) {
        slots.set(position, null);
        free.add(position);
    }

    @Override
    protected void handleUpdate(Integer position, Document before, Document after) {
        // changed in its place
    }

    @Override
    protected QueryResult matchDocuments(
            Document query,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batch,
            @Nullable Document fields) {
        int last = slots.size() - 1;
        IntStream all = IntStream.rangeClosed(0, last);
        IntStream ordered = isNaturalDescending(orderBy) ? all.map(at -> last - at) : all;
        Stream<Document> documents = ordered.mapToObj(this::at).filter(Objects::nonNull);
        return matchDocumentsFromStream(documents, query, orderBy, skip, limit, batch, fields);
    }

    @Override
    protected Stream<DocumentWithPosition<Integer>> streamAllDocumentsWithPosition() {
        return IntStream.range(0, slots.size())
                .filter(at -> slots.get(at) != null)
                .mapToObj(at -> new DocumentWithPosition<>(getDocument(at), at));
    }

    @Override
    public synchronized int count() {
        return slots.size() - free.size();
    }

    @Override
    public synchronized boolean isEmpty() {
        return count() == 0;
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int delta) {
        throw new IllegalStateException("not counted");
    }

    @Override
    protected int getDataSize() {
        return 0;
    }
}
