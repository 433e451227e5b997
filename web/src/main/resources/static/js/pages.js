import { session, has } from './core/session.js';

/**
 * Every page: its address, its module, and who finds it in the navigation, by role or by what the description lets this
 * person read. The server alone decides who may read.
 */
export const PAGES = [
  { name: 'report', tag: 'fq-report-page', load: () => import('./pages/report-page.js'), inNav: (has) => has('WORKER', 'OFFICE') },
  { name: 'dashboard', tag: 'fq-dashboard-page', load: () => import('./pages/dashboard-page.js'), inNav: (has) => has(...READERS) },
  { name: 'matters', tag: 'fq-matters-page', load: () => import('./pages/matters-page.js'), inNav: () => Boolean(session()) },
  { name: 'records', tag: 'fq-records-page', load: () => import('./pages/records-page.js'), inNav: () => Boolean(session()) },
  { name: 'cards', tag: 'fq-cards-page', load: () => import('./pages/cards-page.js'), inNav: (has, may) => may('/api/supervision/board') || has('UNIT', 'LEADER') },
  { name: 'figures', tag: 'fq-figures-page', load: () => import('./pages/figures-page.js'), inNav: (has, may) => may('/api/leader-figures') },
  { name: 'operations', tag: 'fq-operations-page', load: () => import('./pages/operations-page.js'), inNav: (has) => has('OFFICE') },
  { name: 'import', tag: 'fq-import-page', load: () => import('./pages/import-page.js') },
  { name: 'inquiry', tag: 'fq-inquiry-page', load: () => import('./pages/inquiry-page.js'), inNav: () => true, open: true },
  { name: 'sign-in', tag: 'fq-sign-in-page', load: () => import('./pages/sign-in-page.js'), inNav: () => !session(), open: true },
];
const MATTER = { name: 'matter', tag: 'fq-matter-page', load: () => import('./pages/matter-page.js') };
const RECORD = { name: 'records', tag: 'fq-record-page', load: () => import('./pages/record-page.js') };
const RECORD_LIST = { name: 'records', tag: 'fq-record-list-page', load: () => import('./pages/record-list-page.js') };
const READERS = ['VIEWER', 'OFFICE', 'UNIT', 'WORKER', 'IMPORT', 'DISCIPLINE'];

/** The page for an address; whoever is not signed in is asked to first, and is brought back after. */
export function pageOf({ name, id, part }) {
  const found = below(name, id, part) ?? PAGES.find((page) => page.name === name);
  const wanted = found ?? PAGES.find((page) => page.name === home());
  return wanted.open || session() ? wanted : PAGES.find((page) => page.name === 'sign-in');
}

/** Pages below others: one matter, the records of a kind, one of them or the beginning of one. */
function below(name, id, part) {
  if (name === 'matters' && id) return MATTER;
  if (name === 'records' && part) return RECORD;
  return name === 'records' && id ? RECORD_LIST : null;
}

function home() {
  if (has('WORKER') && !has('OFFICE')) return 'report';
  return !session() || has(...READERS) ? 'dashboard' : 'records';
}
