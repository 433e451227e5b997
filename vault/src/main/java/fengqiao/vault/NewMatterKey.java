package fengqiao.vault;

import java.util.List;

/**
 * A key that exists once its rows are committed.
 *
 * @param rows to be committed with the events that use the key
 */
public record NewMatterKey(MatterKey key, List<KeyRow> rows) {}
