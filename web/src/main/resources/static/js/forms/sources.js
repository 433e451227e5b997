/** Where the choices of a field come from: {value, text} of the directories and of records. */
import { get } from '../core/http.js';
import { once, units, pathways, categories } from '../api/directory.js';

const NAMED = 200;
const codes = (path) => async () => (await once(path, {})).items.map((each) => ({ value: each.code, text: each.name ?? each.code }));
const records = (path, text) => async () => (await get(path, { limit: NAMED })).items.map((each) => ({ value: each.id, text: text(each) }));

const SOURCES = {
  unit: async () => (await units()).map((each) => ({ value: each.unit, text: each.name })),
  leader: codes('/api/leaders'),
  body: codes('/api/mediation-bodies'),
  pathway: async () => (await pathways()).map((each) => ({ value: each.code, text: each.name })),
  category: async () => (await categories()).filter((each) => each.code.split('.').length === 3).map((each) => ({ value: each.code, text: each.name })),
  tag: codes('/api/tags'),
  'sub-channel': codes('/api/sub-channels'),
  'intake-point': codes('/api/intake-points'),
  'third-party-kind': codes('/api/third-party-kinds'),
  'dispute-class': async () => (await once('/api/dispute-kinds', {})).items.filter((each) => !each.code.includes('.')).map((each) => ({ value: each.code, text: `${each.code} ${each.name}` })),
  'dispute-kind': async () => (await once('/api/dispute-kinds', {})).items.filter((each) => each.code.includes('.')).map((each) => ({ value: each.code, text: `${each.code} ${each.name}` })),
  dispute: records('/api/disputes', (each) => `${each.day} ${each.record.course.kind} ${each.region}`),
  station: records('/api/stations', (each) => each.record.name),
  'lawyer-duty': records('/api/lawyer-duties', (each) => `${each.day} ${each.record.lawyer}`),
  appointment: records('/api/appointments', (each) => `${each.day} ${each.record.leader}`),
  meeting: records('/api/meetings', (each) => `${each.day} ${each.region}`),
};

/** The choices; none where the caller may not read them, so that the code is typed instead. */
export async function choicesOf(source) {
  return SOURCES[source]().catch(() => []);
}
