/** Directories change rarely: each is asked for once a language and kept while the page lives. */
import { get } from '../core/http.js';
import { language, t } from '../core/i18n.js';
import { session } from '../core/session.js';

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
  return Promise.all(codes.map(async (each) => ({ code: each, name: await nameOf(each) })));
}

async function nameOf(code) {
  const level = levelOf(code);
  const siblings = level === 0 ? await list('/api/regions', { level: 'COUNTY' }) : await children(code.slice(0, DIGITS[level - 1]));
  return siblings.find((region) => region.code === code)?.name ?? t('region.unnamed', { code });
}

async function list(path, params) {
  const key = JSON.stringify([path, params, language(), session()?.user]);
  if (!kept.has(key)) {
    const asked = get(path, { ...params, limit: 200 }).then((answer) => answer.items ?? answer);
    kept.set(key, asked);
    asked.catch(() => kept.delete(key));
  }
  return kept.get(key);
}
