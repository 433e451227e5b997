package fengqiao.query.matter.receipt;

import fengqiao.kernel.MatterId;
import fengqiao.kernel.Recorded;
import fengqiao.kernel.matter.MatterRegistered;
import fengqiao.kernel.matter.ReportLinked;
import fengqiao.query.platform.mongo.Fields;
import fengqiao.query.platform.projection.DocumentForm;
import fengqiao.query.platform.projection.View;
import java.util.List;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;

/** Receipt number to matter; a linked report has a number of its own. */
public final class ReceiptView implements View<Receipt> {

    @Override
    public String name() {
        return "receipt";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public boolean concerns(String wireName) {
        return wireName.startsWith("matter.registered.")
                || wireName.startsWith("matter.report-linked.");
    }

    @Override
    public List<String> route(Recorded<?> event) {
        return switch (event.event()) {
            case MatterRegistered registered -> List.of(registered.receiptNumber());
            case ReportLinked linked -> List.of(linked.receiptNumber());
            default -> List.of();
        };
    }

    @Override
    public Receipt fold(@Nullable Receipt before, Recorded<?> event) {
        return before == null
                ? new Receipt(new MatterId(event.stream()), event.occurredAt())
                : before;
    }

    @Override
    public DocumentForm<Receipt> form() {
        return new Form();
    }

    private static final class Form implements DocumentForm<Receipt> {
        @Override
        public void write(Receipt receipt, BsonDocument into) {
            new Fields(into).text("matter", receipt.matter().value()).instant("at", receipt.at());
        }

        @Override
        public Receipt read(BsonDocument document) {
            Fields from = new Fields(document);
            return new Receipt(new MatterId(from.text("matter")), from.instant("at"));
        }
    }
}
