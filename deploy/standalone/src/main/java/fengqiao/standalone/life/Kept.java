package fengqiao.standalone.life;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** What acts remember for those after them. */
final class Kept {
    private static final Pattern WORD = Pattern.compile("\\{([a-zA-Z]+)}");
    private final Map<String, String> values = new HashMap<>();

    void put(String name, String value) {
        values.put(name, value);
    }

    /**
     * The text with what its words in braces stand for.
     *
     * @throws IllegalArgumentException where nobody kept such a word: the play is broken
     */
    String in(String text) {
        return WORD.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    private String value(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no act kept {" + name + "}");
        }
        return value;
    }

    /** The same for every text within a body. */
    JsonNode in(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode copy = object.objectNode();
                object.properties()
                        .forEach(field -> copy.set(field.getKey(), in(field.getValue())));
                yield copy;
            }
            case ArrayNode array -> {
                ArrayNode copy = array.arrayNode();
                array.forEach(each -> copy.add(in(each)));
                yield copy;
            }
            case StringNode text -> StringNode.valueOf(in(text.asString()));
            default -> node;
        };
    }
}
