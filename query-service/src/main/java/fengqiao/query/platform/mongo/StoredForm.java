package fengqiao.query.platform.mongo;

import fengqiao.query.platform.projection.Delta;
import fengqiao.query.platform.projection.DocumentForm;
import fengqiao.query.platform.projection.Stored;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonString;

/** A document with what the runtime keeps in it. */
final class StoredForm<D> {
    static final String POSITION = "p";
    static final String STAMP = "n";
    private static final String DELTA = "x";
    private static final int CELLS = 3;

    private final DocumentForm<D> form;

    StoredForm(DocumentForm<D> form) {
        this.form = form;
    }

    BsonDocument write(Stored<D> stored) {
        BsonDocument to = new BsonDocument(64);
        to.put("_id", new BsonString(stored.id()));
        to.put(POSITION, new BsonInt64(stored.position()));
        to.put(STAMP, new BsonInt64(stored.stamp()));
        if (!stored.delta().isEmpty()) {
            to.put(DELTA, write(stored.delta()));
        }
        form.write(stored.document(), to);
        return to;
    }

    Stored<D> read(BsonDocument from) {
        return new Stored<>(
                from.getString("_id").getValue(),
                from.getNumber(POSITION).longValue(),
                from.getNumber(STAMP).longValue(),
                from.containsKey(DELTA) ? delta(from.getArray(DELTA)) : new Delta(),
                form.read(from));
    }

    private static BsonArray write(Delta delta) {
        BsonArray cells = new BsonArray();
        delta.rows()
                .forEach((total, figures) ->
                        figures.forEach((figure, value) -> {
                            cells.add(new BsonString(total));
                            cells.add(new BsonString(figure));
                            cells.add(new BsonInt64(value));
                        }));
        return cells;
    }

    private static Delta delta(BsonArray cells) {
        Delta delta = new Delta();
        for (int i = 0; i < cells.size(); i += CELLS) {
            delta.add(
                    cells.get(i).asString().getValue(),
                    cells.get(i + 1).asString().getValue(),
                    cells.get(i + 2).asNumber().longValue());
        }
        return delta;
    }
}
