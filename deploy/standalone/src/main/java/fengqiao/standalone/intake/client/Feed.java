package fengqiao.standalone.intake.client;

import static fengqiao.standalone.intake.text.IntakeText.refusal;

import fengqiao.standalone.intake.file.Table;
import fengqiao.standalone.intake.file.TableRow;
import fengqiao.standalone.intake.file.TableSource;
import fengqiao.standalone.intake.row.Header;
import fengqiao.standalone.intake.row.RowReader;
import fengqiao.standalone.intake.row.UnitNames;
import fengqiao.standalone.refusal.ExitCode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The rows of a source, understood one by one. */
final class Feed implements AutoCloseable {
    private final Table table;
    private final RowReader reader;

    Feed(TableSource source, Instant now, UnitNames units) {
        table = source.open();
        TableRow header = table.next();
        if (header == null) {
            table.close();
            throw refusal(ExitCode.BAD_FILE, "file.changed");
        }
        reader = new RowReader(Header.of(header.cells()), now, units);
    }

    @Nullable Pending next() {
        TableRow row = table.next();
        return row == null ? null : Pending.of(reader.read(row));
    }

    @Override
    public void close() {
        table.close();
    }
}
