/** Matters, their events, texts and commands. */
import { get, post } from '../core/http.js';

const at = (id) => `/api/matters/${encodeURIComponent(id)}`;

export const register = (body, key) => post('/api/matters', body, { key });
export const find = (params) => get('/api/matters', params);
export const entry = (id, minPosition) => get(at(id), { minPosition });
export const timeline = (id, minPosition) => get(`${at(id)}/timeline`, { minPosition });
export const texts = (id, purpose) => get(`${at(id)}/texts`, { purpose });
export const command = (id, name, body, { key, sequence }) => post(`${at(id)}/${name}`, body, { key, sequence });
export const inquire = (body) => post('/api/receipt-inquiries', body);

export const STATES = ['REGISTERED', 'ROUTED', 'OBJECTED', 'ACCEPTED', 'REPLIED', 'RESOLVED', 'CLOSED', 'GUIDED'];
export const FIGURES = ['registered', 'inHand', 'resolved', 'overdue', 'repeat', 'substantive', 'closed', 'guided'];
