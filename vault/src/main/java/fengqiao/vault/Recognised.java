package fengqiao.vault;

import fengqiao.kernel.PersonId;
import java.util.List;

/**
 * Who stands behind an identity.
 *
 * @param person known before, or fresh
 * @param key seals the person's details
 * @param known whether the person was known before
 * @param rows to be committed with the events that name the person; empty where nothing is new
 */
public record Recognised(PersonId person, PersonKey key, boolean known, List<KeyRow> rows) {}
