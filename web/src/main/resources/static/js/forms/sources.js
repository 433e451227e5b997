/** Where the choices of a field come from: {value, text} of the directories and of records. */
import { get } from '../core/http.js';
import { session } from '../core/session.js';
import { once, units, pathways, categories, ancestorsOf } from '../api/directory.js';
import { valueOf } from './words.js';

/** The latest so many records are offered; an older one is known by its id. */
const NAMED = 200;
const THIRD_LEVEL = 3;
const PLACE = ' · ';

const codes = (path) => async () => (await once(path, {})).items.map((each) => ({ value: each.code, text: each.name ?? each.code }));
const kinds = (belongs) => async () => (await once('/api/dispute-kinds', {})).items.filter(belongs).map((each) => ({ value: each.code, text: `${each.code} ${each.name}` }));

/** Records of a list in words: `text` is given one and the names behind its codes. */
const records = (path, text, ...named) => async () => {
  const [{ items }, ...known] = await Promise.all([get(path, { limit: NAMED }), ...['region', ...named].map(choicesOf)]);
  const names = new Map(known.flat().map((each) => [each.value, each.text]));
  return items.map((each) => ({ value: each.id, text: text(each, (code) => names.get(code) ?? code) }));
};

/** Places of the caller's own region, each with what it lies in; the same name stands in many villages. */
async function regions() {
  const root = session()?.region;
  if (!root) return [];
  const { items } = await once('/api/regions', { within: root });
  const names = new Map(items.map((each) => [each.code, each.name]));
  return items.map(({ code }) => ({ value: code, text: ancestorsOf(code).map((each) => names.get(each)).filter(Boolean).join(PLACE) }));
}

const SOURCES = {
  region: regions,
  unit: async () => (await units()).map((each) => ({ value: each.unit, text: each.name })),
  leader: codes('/api/leaders'),
  body: codes('/api/mediation-bodies'),
  pathway: async () => (await pathways()).map((each) => ({ value: each.code, text: each.name })),
  category: async () => (await categories()).filter((each) => each.code.split('.').length === THIRD_LEVEL).map((each) => ({ value: each.code, text: each.name })),
  tag: codes('/api/tags'),
  'sub-channel': codes('/api/sub-channels'),
  'intake-point': codes('/api/intake-points'),
  'third-party-kind': codes('/api/third-party-kinds'),
  'dispute-class': kinds((each) => !each.code.includes('.')),
  'dispute-kind': kinds((each) => each.code.includes('.')),
  dispute: records('/api/disputes', (each, name) => `${each.day} ${name(each.record.course.kind)} ${name(each.region)}`, 'dispute-kind'),
  station: records('/api/stations', (each) => each.record.name),
  'lawyer-duty': records('/api/lawyer-duties', (each) => `${each.day} ${each.record.lawyer}`),
  appointment: records('/api/appointments', (each, name) => `${each.day} ${name(each.record.leader)}`, 'leader'),
  meeting: records('/api/meetings', (each, name) => `${each.day} ${valueOf('form', each.record.form)} ${name(each.region)}`),
  'reception-session': records('/api/reception-sessions', (each, name) => `${each.day} ${valueOf('kind', each.record.kind)} ${name(each.region)}`),
  'township-week': records('/api/township-weeks', (each, name) => `${each.record.week} ${name(each.region)}`),
};

/** The choices; none where the caller may not read them, so that the code is typed instead. */
export async function choicesOf(source) {
  return SOURCES[source]().catch(() => []);
}
