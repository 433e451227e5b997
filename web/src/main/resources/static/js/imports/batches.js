/** Many entries in requests as large as the server takes them; sent again, each is known again. */
import { post } from '../core/http.js';

export const DIRECTORIES = '/api/directory-batches';
export const MATTERS = '/api/imports';
const MOST = 200;
const MOST_LETTERS = 250_000;

/** Parts of the entries, each with the index of its first. */
export function parted(entries) {
  const parts = [];
  let letters = Infinity;
  entries.forEach((entry, index) => {
    const more = JSON.stringify(entry).length;
    if (letters + more > MOST_LETTERS || parts.at(-1).entries.length === MOST) {
      parts.push({ first: index, entries: [] });
      letters = 0;
    }
    parts.at(-1).entries.push(entry);
    letters += more;
  });
  return parts;
}

/** Counts by what became of the entries, and the faults by the index of the entry. */
export async function sendDirectory(list, { first, entries }, key) {
  const { applied, skipped, errors } = await post(DIRECTORIES, { [list]: entries }, { key });
  return { counts: { applied, skipped, refused: errors.length }, faults: errors.map(({ index, code, message }) => ({ index: first + index, code, message })) };
}

export async function sendMatters({ first, entries }, key) {
  const { results } = await post(MATTERS, { rows: entries }, { key });
  const counts = {};
  results.forEach(({ outcome }) => { counts[outcome] = (counts[outcome] ?? 0) + 1; });
  const faults = results.flatMap(({ error, externalNumber }, index) => (error ? [{ index: first + index, code: error.code, field: error.field, message: error.message, number: externalNumber }] : []));
  return { counts, faults };
}
