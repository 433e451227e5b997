/** From the schema of a body to what its form asks: one spec a property, in the order a person fills them in. */
import { typeOf } from '../api/description.js';

/** What a text stands for, by the name of the property or, where names mean several things, by schema and name. */
const PICKED = {
  unit: 'unit', units: 'unit', department: 'unit', departments: 'unit', suggestedUnit: 'unit', accused: 'unit', court: 'unit', organ: 'unit',
  answerable: 'unit', 'SuccessionBody.successor': 'unit',
  leader: 'leader', leaders: 'leader', body: 'body',
  matter: 'matter', matters: 'matter', hard: 'matter', other: 'matter', priorMatter: 'matter', repeatOf: 'matter', linkTo: 'matter', 'MergeMatterBody.into': 'matter',
  dispute: 'dispute', 'ConsultationBody.duty': 'lawyer-duty', station: 'station', appointment: 'appointment', conference: 'meeting', meeting: 'meeting', session: 'reception-session', ledger: 'township-week', records: 'dispute',
  category: 'category', pathway: 'pathway', tags: 'tag', subChannel: 'sub-channel', intakePoint: 'intake-point',
  'DisputeBody.kind': 'dispute-kind', 'HandoverBody.kind': 'dispute-kind', 'ReclassificationBody.kind': 'dispute-kind', 'MediationPolicyBodyLadderLineBody.kind': 'dispute-kind',
  'ThirdPartyBody.kind': 'third-party-kind', 'ThirdPartyWorkBody.kind': 'third-party-kind',
};
const REGIONS = ['region', 'grid', 'grids', 'township', 'towns', 'village', 'county', 'heir', 'MergerBody.into', 'SplitBody.into'];
const REGION = { kind: 'region', source: 'region' };
/** A code that is given here for the first time, and so stands in no directory. */
const NEW = ['UnitBody.unit', 'LeaderBody.leader', 'LeaderLinkBody.leader', 'MediationBodyBody.body'];
const LONG = ['text', 'reason', 'note', 'facts', 'findings', 'evidence', 'grounds', 'terms', 'plan', 'progress', 'result', 'opinion', 'lesson', 'warning', 'comment', 'reopenReason', 'repeatReason', 'csv'];
/** Seldom said: they stand apart, below. */
const SELDOM = ['occurredAt', 'externalNumber', 'csv', 'backdated', 'supersedes', 'replaces'];

/** The specs of an object's properties; what must be said comes first, what seldom is comes last. */
export function specsOf(description, schema) {
  const { properties = {}, required = [], name: owner } = description.resolve(schema);
  const specs = Object.entries(properties).map(([name, property]) => specOf(description, owner, name, property, required.includes(name)));
  const rank = (spec) => (spec.seldom ? 2 : spec.required ? 0 : 1);
  return specs.sort((one, other) => rank(one) - rank(other));
}

function specOf(description, owner, name, property, required) {
  const schema = description.resolve(property);
  const spec = { name, owner, required, schema, seldom: !required && SELDOM.includes(name), ...kindOf(owner, name, schema) };
  if (spec.kind === 'group') spec.fields = specsOf(description, property);
  if (spec.kind === 'list') spec.item = specOf(description, owner, name, schema.items, true);
  return spec;
}

function kindOf(owner, name, schema) {
  if (schema.enum) return { kind: 'one' };
  switch (typeOf(schema)) {
    case 'array': return { kind: 'list' };
    case 'object': return { kind: 'group' };
    case 'boolean': return { kind: 'flag' };
    case 'integer': case 'number': return { kind: name.endsWith('Fen') ? 'money' : 'number' };
    default: return textKind(owner, name, schema);
  }
}

function textKind(owner, name, schema) {
  const own = `${owner}.${name}`;
  if (schema.format === 'date') return { kind: 'day' };
  if (schema.format === 'date-time') return { kind: 'moment' };
  if (REGIONS.includes(own)) return REGION;
  if (NEW.includes(own)) return { kind: 'text' };
  const source = PICKED[own] ?? PICKED[name];
  if (source) return source === 'matter' ? { kind: 'matter' } : { kind: 'pick', source };
  if (REGIONS.includes(name)) return REGION;
  return { kind: LONG.includes(name) ? 'area' : 'text' };
}

/** What a list is asked by, where its name alone says that it is chosen; else nothing. */
export function specOfFilter(name) {
  const kind = textKind('', name, {});
  return ['pick', 'matter'].includes(kind.kind) ? { name, schema: {}, ...kind } : undefined;
}

/** Sources of all choices the specs offer, those of groups and lists too. */
export const sourcesOf = (specs) => new Set(specs.flatMap((spec) => [
  ...(spec.source ? [spec.source] : []), ...sourcesOf(spec.fields ?? []), ...(spec.item ? sourcesOf([spec.item]) : []),
]));
