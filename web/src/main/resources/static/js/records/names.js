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
  const own = once(`/api/regions/${top}`, {}).then((each) => [each]);
  const below = once('/api/regions', { within: top, all: true }).then((answer) => answer.items);
  const found = await Promise.all([own, below].map((asked) => asked.catch(() => [])));
  return found.flat().map((each) => ({ value: each.code, text: each.name }));
}
