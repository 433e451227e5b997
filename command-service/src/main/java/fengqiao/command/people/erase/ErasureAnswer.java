package fengqiao.command.people.erase;

import java.time.Instant;

/**
 * What was erased.
 *
 * @param matters and records, such as disputes and applications, whose texts are gone
 * @param redacted those whose texts were written anew, for others are party to them
 */
record ErasureAnswer(String person, int matters, int redacted, Instant erasedAt) {}
