package fengqiao.command.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Rows as they come: each is read by itself, so that a bad one spoils no other. */
record ImportBody(@Nullable List<JsonNode> rows) {}
