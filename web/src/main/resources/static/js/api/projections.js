/** The operators' view of the folds. */
import { get, post } from '../core/http.js';

const ROOT = '/api/projections';

export const projections = () => get(ROOT);
export const deadLetters = () => get(`${ROOT}/dead-letters`);
export const retry = (id, key) => post(`${ROOT}/dead-letters/${encodeURIComponent(id)}/retries`, {}, { key });
export const skip = (id, reason, key) => post(`${ROOT}/dead-letters/${encodeURIComponent(id)}/skips`, { reason }, { key });
export const rebuild = (view, key) => post(`${ROOT}/${encodeURIComponent(view)}/rebuilds`, {}, { key });
