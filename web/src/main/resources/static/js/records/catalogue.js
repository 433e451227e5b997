/**
 * The kinds of records by context. `create` is the address of a beginning where it is not the list's own (none: nothing begins there);
 * `list: false` where there is nothing to list; `title` are the properties that tell one record from another; `states` what they may be, by which lists are filtered.
 */
const kind = (name, more = {}) => ({ name, path: `/api/${name}`, create: `/api/${name}`, list: true, title: [], states: [], ...more });
const directory = (name, more = {}) => kind(name, { plain: true, ...more });

export const CONTEXTS = [
  { name: 'matters', kinds: [kind('matters', { list: false })] },
  { name: 'disputes', kinds: [
    kind('disputes', { title: ['course.kind', 'persons'], states: ['REGISTERED', 'IN_MEDIATION', 'FAILED', 'AGREED', 'APPLIED', 'TAKEN_UP', 'CONFIRMED', 'NOT_CONFIRMED', 'GUIDED', 'ENDED'] }),
  ] },
  { name: 'legal', kinds: [
    kind('stations', { title: ['name', 'level'], states: ['OPEN', 'CLOSED'] }),
    kind('station-services', { title: ['kind', 'cases'], states: ['RECORDED'] }),
    kind('lawyer-duties', { title: ['lawyer', 'place'], states: ['PLANNED', 'KEPT', 'MISSED'] }),
    kind('consultations', { title: ['personTimes', 'resolved'], states: ['RECORDED'] }),
    kind('legal-aid-applications', { title: ['kind'], states: ['APPLIED', 'GRANTED', 'REFUSED', 'CONCLUDED'] }),
    kind('third-party-works', { title: ['kind', 'personTimes'], states: ['RECORDED'] }),
  ] },
  { name: 'leaders', kinds: [
    kind('leader-cases', { title: ['leader', 'origin'], states: ['REQUIRED', 'TAKEN', 'RELEASED'] }),
    kind('backlog', { title: ['source', 'stock'], states: ['LISTED', 'PLANNED', 'RESOLVED', 'STRUCK'] }),
    kind('duty-rosters', { title: ['leader', 'post'], states: ['ROSTERED', 'KEPT'] }),
    kind('reception-sessions', { title: ['kind', 'leaders'], states: ['HELD'] }),
    kind('appointments', { title: ['leader', 'wish'], states: ['ASKED', 'GRANTED', 'DECLINED', 'KEPT'] }),
    kind('household-visits', { title: ['households', 'persons'], states: ['RECORDED'] }),
  ] },
  { name: 'meetings', kinds: [
    kind('meetings', { title: ['form', 'persons'], states: ['OPEN', 'SETTLED'] }),
    kind('meeting-tasks', { create: null, title: ['form', 'unit'], states: ['OPEN', 'DONE', 'LAPSED'] }),
  ] },
  { name: 'screening', kinds: [
    kind('daily-screenings', { title: ['outcome', 'found'], states: ['NOTHING', 'RESOLVED_ON_SPOT', 'REPORTED_UP'] }),
    kind('township-weeks', { title: ['week', 'items'], states: ['OPEN', 'CLOSED'] }),
    kind('township-week-items', { create: null, title: ['week', 'unit'], states: ['OPEN', 'SETTLED'] }),
    kind('findings', { title: ['field', 'level'], states: ['FOUND', 'ASSIGNED', 'SETTLED'] }),
    kind('grid-records', { title: ['kind', 'entries'], states: ['KEPT'] }),
  ] },
  { name: 'supervision', kinds: [
    kind('field-cards', { title: ['field', 'unit'], states: ['BLUE', 'YELLOW', 'RED', 'RELEASED'] }),
    kind('inquiries', { title: ['cause', 'unit'], states: ['OPEN', 'CONCLUDED'] }),
    kind('bulletins', { title: ['number', 'subject'], states: ['ISSUED', 'ANSWERED'] }),
    kind('suggestion-letters', { title: ['kind', 'unit'], states: ['ISSUED', 'ANSWERED'] }),
    kind('missed-terms', { create: null, title: ['clock', 'unit'], states: ['MISSED'] }),
    kind('three-none-assessments', { title: ['year'], states: ['MET', 'NOT_MET'] }),
  ] },
  { name: 'directories', kinds: [
    directory('regions', { title: ['name'], within: 'within' }), directory('units', { title: ['name'], code: 'unit' }),
    directory('leaders', { title: ['name'] }), directory('grid-workers', { list: false }), directory('mediation-bodies', { title: ['name'] }),
    directory('mediators', { title: ['code'], states: ['FULL_TIME', 'PART_TIME'] }), directory('liaisons', { title: ['region'] }), directory('intake-points', { title: ['name'] }),
    directory('categories', { create: '/api/taxonomies', title: ['name'] }), directory('pathways', { create: '/api/pathway-catalogues', title: ['name'] }),
    directory('templates', { create: '/api/template-catalogues', title: ['name'] }),
  ] },
  { name: 'rules', kinds: [
    directory('rule-sets', { title: ['name'], code: 'id' }), directory('calendars', { list: false }),
    directory('mediation-policies', { title: ['version'], code: 'version', within: 'region' }),
  ] },
  { name: 'people', kinds: [directory('disclosures', { create: null, title: ['who', 'purpose'], code: 'id' }), directory('erasures', { list: false })] },
];

export const kindOf = (name) => CONTEXTS.flatMap((each) => each.kinds).find((each) => each.name === name);

/** What of the catalogue the present person may read or begin, by the published roles. */
export function offered(published) {
  return CONTEXTS.map((context) => ({ ...context, kinds: context.kinds.filter((each) => mayRead(published, each) || mayBegin(published, each)) }))
    .filter((context) => context.kinds.length);
}

export const mayRead = (published, each) => each.list && published.mayCall('get', each.path);
export const mayBegin = (published, each) => Boolean(each.create) && published.mayCall('post', each.create);
