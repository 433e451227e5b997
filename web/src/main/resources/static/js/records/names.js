/** Names behind the codes that records hold; what is not known keeps its code. */
import { once } from '../api/directory.js';
import { session } from '../core/session.js';
import { choicesOf } from '../forms/sources.js';

const DIRECTORIES = { unit: 'unit', leader: 'leader', body: 'body', pathway: 'pathway', 'dispute-kind': 'dispute-kind', 'third-party-kind': 'third-party-kind' };

/** Codes of units, leaders, bodies, kinds and places, each with its name. */
export async function names() {
  const lists = await Promise.all([...Object.values(DIRECTORIES).map(choicesOf), regions()]);
  return new Map(lists.flat().map((each) => [each.value, each.text]));
}

async function regions() {
  const top = session()?.region;
  if (!top) return [];
  const below = await once('/api/regions', { within: top, all: true }).catch(() => ({ items: [] }));
  return below.items.map((each) => ({ value: each.code, text: each.name }));
}
