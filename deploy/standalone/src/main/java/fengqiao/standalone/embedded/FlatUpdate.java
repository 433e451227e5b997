package fengqiao.standalone.embedded;

import de.bwaldvogel.mongo.backend.NumericUtils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which views change a document: another one in its place, or fields at its top set
 * and added to. The server as it comes copies the whole document twice for that and compares the
 * copies twice, which was most of what it did.
 */
final class FlatUpdate {
    private static final String ID = "_id";
    private static final Set<String> OPERATORS = Set.of("$inc", "$set");

    private FlatUpdate() {}

    /**
     * @return what the document becomes, which itself stays as it is; null where the update has
     *     another form or is wrong
     */
    static @Nullable Document of(Document before, Document update) {
        return !update.isEmpty() && OPERATORS.containsAll(update.keySet())
                ? changed(before, update)
                : replaced(before, update);
    }

    private static @Nullable Document replaced(Document before, Document update) {
        Object id = before.get(ID);
        if (update.containsKey(ID) && !Objects.equals(id, update.get(ID))
                || !update.keySet().stream().allMatch(FlatUpdate::isAtTheTop)) {
            return null;
        }
        Document after = new Document(ID, id);
        after.putAll(update);
        return after;
    }

    private static @Nullable Document changed(Document before, Document update) {
        Document after = new Document(before);
        for (var operation : update.entrySet()) {
            if (!(operation.getValue() instanceof Document fields)) {
                return null;
            }
            for (var field : fields.entrySet()) {
                boolean twice = update.size() > 1 && isInEach(update, field.getKey());
                if (twice || field.getKey().equals(ID) || !isAtTheTop(field.getKey())) {
                    return null;
                }
                Object value = field.getValue();
                Object next =
                        operation.getKey().equals("$set")
                                ? value
                                : sum(before.getOrDefault(field.getKey(), 0), value);
                if (next == null) {
                    return null;
                }
                after.put(field.getKey(), next);
            }
        }
        return after;
    }

    private static boolean isInEach(Document update, String field) {
        return update.values().stream()
                .allMatch(fields -> fields instanceof Document all && all.containsKey(field));
    }

    private static @Nullable Number sum(@Nullable Object before, @Nullable Object difference) {
        return before instanceof Number number && difference instanceof Number more
                ? NumericUtils.addNumbers(number, more)
                : null;
    }

    private static boolean isAtTheTop(String field) {
        return !field.startsWith("$") && field.indexOf('.') < 0;
    }
}
