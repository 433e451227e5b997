/** Matters, their events, texts and commands. */
import { get, post } from '../core/http.js';
import { session } from '../core/session.js';

const at = (id) => `/api/matters/${encodeURIComponent(id)}`;

export const register = (body, key) => post('/api/matters', body, { key });
export const find = async (params) => {
  const answer = await get('/api/matters', params);
  answer.items.forEach(meet);
  return answer;
};
export const entry = async (id, minPosition) => meet(await get(at(id), { minPosition }));
export const timeline = (id, minPosition) => get(`${at(id)}/timeline`, { minPosition });

/** Matters this person has come across here, the latest first; forms name them by receipt number. */
const met = new Map();
const MOST_KNOWN = 200;
export const known = () => (met.get(session()?.user) ?? []);
function meet(item) {
  const others = known().filter((each) => each.matterId !== item.matterId);
  met.clear();
  met.set(session()?.user, [item, ...others].slice(0, MOST_KNOWN));
  return item;
}

/** What people write for a receipt number, brought to its form: wide letters, other dashes, blanks and small letters come from keyboards and paper. */
const RECEIPT = /^\d{6}-\d{8}-[0-9A-Z]{8}$/;
const DASHES = /[\u2010-\u2015\u2212]/g;
export function receiptOf(said) {
  const word = said.normalize('NFKC').replace(DASHES, '-').replace(/\s+/g, '').toUpperCase();
  return RECEIPT.test(word) ? word : null;
}

/** The matter a receipt was given for, or null where none is there for this person. */
export async function byReceipt(receiptNumber) {
  const met = known().find((each) => each.receiptNumber === receiptNumber);
  return met ?? (await find({ receiptNumber, limit: 1 })).items[0] ?? null;
}

export const inquire = (body) => post('/api/receipt-inquiries', body);

export const STATES = ['REGISTERED', 'ROUTED', 'OBJECTED', 'ACCEPTED', 'REPLIED', 'RESOLVED', 'CLOSED', 'GUIDED'];
export const FIGURES = ['registered', 'inHand', 'resolved', 'overdue', 'repeat', 'substantive', 'closed', 'guided'];
