/** Directories change rarely: each is asked for once a language and kept while the page lives. */
import { get } from '../core/http.js';
import { language, t } from '../core/i18n.js';
import { session } from '../core/session.js';
import { today } from '../core/format.js';

const kept = new Map();

export const LEVELS = ['COUNTY', 'TOWNSHIP', 'VILLAGE', 'GRID'];
const DIGITS = [6, 9, 12, 15];

export const levelOf = (code) => DIGITS.indexOf(code.length);
export const ancestorsOf = (code) => DIGITS.filter((digits) => digits <= code.length).map((digits) => code.slice(0, digits));

export const categories = () => list('/api/categories', {});
export const pathways = () => list('/api/pathways', {});
export const units = () => list('/api/units', {});
export const children = (code) => list('/api/regions', { within: code, level: LEVELS[levelOf(code) + 1] });

/** Grids a worker may report in today. */
export async function gridsOf(worker) {
  const answer = await get(`/api/grid-workers/${encodeURIComponent(worker)}`);
  return (answer.grids ?? []).map((grid) => (typeof grid === 'string' ? { code: grid, name: grid } : grid));
}

/** From the widest region the caller may see down to `code`, each with its name. */
export async function pathTo(code) {
  const top = session()?.region ?? code.slice(0, 6);
  const codes = ancestorsOf(code).filter((each) => each.length >= Math.min(top.length, code.length));
  return Promise.all(codes.map(async (each) => ({ code: each, name: await nameOf(each, codes[0]) })));
}

/* The directory lists what lies below a region; the caller's own top is named by its dashboard. */
async function nameOf(code, top) {
  const known = code === top ? [await topOf(code)] : await children(code.slice(0, DIGITS[levelOf(code) - 1]));
  return known.find((region) => region.code === code)?.name ?? t('region.unnamed', { code });
}

async function topOf(code) {
  const { region, name } = await once('/api/dashboard', { region: code, from: today(), to: today() });
  return { code: region, name };
}

const list = async (path, params) => (await once(path, params)).items;

/** Asks once; what a refusal leaves is asked for anew. */
export async function once(path, params) {
  const key = JSON.stringify([path, params, language(), session()?.user]);
  if (!kept.has(key)) {
    const asked = get(path, params);
    kept.set(key, asked);
    asked.catch(() => kept.delete(key));
  }
  return kept.get(key);
}
