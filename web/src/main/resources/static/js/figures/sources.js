/** Where the figures of each context come from. */
import { get } from '../core/http.js';
import { board } from '../api/cards.js';

export const SECTIONS = [
  { name: 'disputes', path: '/api/disputes/figures' },
  { name: 'legal', path: '/api/legal-services/figures' },
  { name: 'leaders', path: '/api/leader-figures' },
  { name: 'meetings', path: '/api/meeting-figures' },
  { name: 'screening', path: '/api/screening-figures' },
  { name: 'supervision', path: '/api/supervision-figures' },
];

export const COVERAGE = '/api/leader-coverage';
const MONTH = 'YYYY-MM'.length;

/** What stands beside the figures of a context, over the same region and days. */
export async function beside(name, { region, from, to, cases }) {
  if (name === 'leaders') {
    const [coverage, duties, bulletin] = await Promise.all([get(COVERAGE, { region, from, to, cases }),
      get('/api/leader-duties', { region, month: to.slice(0, MONTH) }), get(`/api/leader-case-bulletins/${weekOf(to)}`, { region })]);
    return { coverage, duties, bulletin };
  }
  return name === 'supervision' ? { cards: await board(true, { region }) } : {};
}

/** The ISO week of a day, such as 2024-W19: it belongs to the year of its Thursday. */
export function weekOf(day) {
  const thursday = new Date(`${day}T00:00:00Z`);
  thursday.setUTCDate(thursday.getUTCDate() + 4 - (thursday.getUTCDay() || 7));
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  return `${thursday.getUTCFullYear()}-W${String(Math.ceil(((thursday - first) / 86_400_000 + 1) / 7)).padStart(2, '0')}`;
}
