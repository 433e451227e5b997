package fengqiao.standalone.access;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * What the published description names that people read: properties as {@code Schema.property},
 * values as {@code property.VALUE}, moves as {@code kind.move}.
 */
final class PublishedWords {
    /** Whatever an import's row may be. */
    private static final String ANYTHING = "JsonNode";

    private final JsonNode description;
    private final Names sent = new Names();
    private final Names answered = new Names();
    private final Set<String> moves = new TreeSet<>();

    /** What is named, and the schemas seen so far. */
    private record Names(Set<String> properties, Set<String> values, Set<String> seen) {
        Names() {
            this(new TreeSet<>(), new TreeSet<>(), new HashSet<>());
        }
    }

    PublishedWords(JsonNode description) {
        this.description = description;
        description
                .path("paths")
                .properties()
                .forEach(path -> read(path.getKey(), path.getValue()));
    }

    Set<String> properties() {
        return sent.properties;
    }

    Set<String> values() {
        return sent.values;
    }

    /** Properties of answers and what lists are asked by. */
    Set<String> told() {
        return answered.properties;
    }

    Set<String> toldValues() {
        return answered.values;
    }

    Set<String> moves() {
        return moves;
    }

    private void read(String path, JsonNode operations) {
        JsonNode command = operations.path("post");
        if (!command.isMissingNode() && hasKey(command)) {
            walk(body(command.path("requestBody")), "", "", sent);
            String[] parts = path.split("/");
            if (path.contains("{id}")) {
                moves.add(parts[2] + "." + parts[parts.length - 1]);
            }
        }
        JsonNode query = operations.path("get");
        query.path("parameters")
                .forEach(each -> answered.properties.add("Q." + each.path("name").asString("")));
        walk(body(query.path("responses").path("200")), "", "", answered);
    }

    private static boolean hasKey(JsonNode command) {
        for (JsonNode parameter : command.path("parameters")) {
            if (parameter.path("name").asString("").equals("Idempotency-Key")) {
                return true;
            }
        }
        return false;
    }

    private static JsonNode body(JsonNode holder) {
        return holder.path("content").path("application/json").path("schema");
    }

    private void walk(JsonNode schema, String owner, String property, Names names) {
        String reference = schema.path("$ref").asString("");
        if (!reference.isEmpty()) {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            if (!name.equals(ANYTHING) && names.seen.add(name + " " + property)) {
                JsonNode target = description.path("components").path("schemas").path(name);
                walk(target, name, property, names);
            }
            return;
        }
        schema.path("enum").forEach(value -> names.values.add(property + "." + value.asString("")));
        schema.path("anyOf").forEach(part -> walk(part, owner, property, names));
        if (schema.has("items")) {
            walk(schema.path("items"), owner, property, names);
        }
        schema.path("properties")
                .properties()
                .forEach(each -> {
                    names.properties.add(owner + "." + each.getKey());
                    walk(each.getValue(), owner, each.getKey(), names);
                });
    }
}
