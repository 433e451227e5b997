package fengqiao.standalone.intake.client;

import fengqiao.standalone.intake.file.Table;
import fengqiao.standalone.intake.file.TableRow;
import fengqiao.standalone.intake.file.TableSource;
import org.jspecify.annotations.Nullable;

/** A source that says when its last row has been read and the end is asked for. */
record EndSeen(TableSource source, Runnable atEnd) implements TableSource {
    @Override
    public String digest() {
        return source.digest();
    }

    @Override
    public long rows() {
        return source.rows();
    }

    @Override
    public Table open() {
        Table table = source.open();
        return new Table() {
            @Override
            public @Nullable TableRow next() {
                TableRow next = table.next();
                if (next == null) {
                    atEnd.run();
                }
                return next;
            }

            @Override
            public void close() {
                table.close();
            }
        };
    }
}
