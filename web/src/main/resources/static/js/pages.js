import { session, has } from './core/session.js';

/** Every page: its address, its module, and who finds it in the navigation. The server alone decides who may read. */
export const PAGES = [
  { name: 'report', tag: 'fq-report-page', load: () => import('./pages/report-page.js'), inNav: (has) => has('WORKER', 'OFFICE') },
  { name: 'dashboard', tag: 'fq-dashboard-page', load: () => import('./pages/dashboard-page.js'), inNav: (has) => has('VIEWER', 'OFFICE', 'UNIT', 'WORKER') },
  { name: 'matters', tag: 'fq-matters-page', load: () => import('./pages/matters-page.js'), inNav: (has) => has('VIEWER', 'OFFICE', 'UNIT', 'WORKER') },
  { name: 'operations', tag: 'fq-operations-page', load: () => import('./pages/operations-page.js'), inNav: (has) => has('OFFICE') },
  { name: 'inquiry', tag: 'fq-inquiry-page', load: () => import('./pages/inquiry-page.js'), inNav: () => true, open: true },
  { name: 'sign-in', tag: 'fq-sign-in-page', load: () => import('./pages/sign-in-page.js'), inNav: (has) => !has(...ROLES), open: true },
];
const MATTER = { name: 'matter', tag: 'fq-matter-page', load: () => import('./pages/matter-page.js') };
const ROLES = ['WORKER', 'OFFICE', 'UNIT', 'VIEWER', 'IMPORT'];

/** The page for an address; whoever is not signed in is asked to first, and is brought back after. */
export function pageOf(name, id) {
  const found = name === 'matters' && id ? MATTER : PAGES.find((page) => page.name === name);
  const wanted = found ?? PAGES.find((page) => page.name === home());
  return wanted.open || session() ? wanted : PAGES.find((page) => page.name === 'sign-in');
}

function home() {
  return has('WORKER') && !has('OFFICE') ? 'report' : 'dashboard';
}
