/** Supervision cards: the board of a region, and the cards themselves. */
import { get } from '../core/http.js';

export const BOARD = '/api/supervision/board';
export const CARDS = '/api/supervision/cards';
/** Those that hang; a matter without one is green. */
export const HANGING = ['RED', 'YELLOW', 'BLUE'];

export const cards = (params) => get(CARDS, params);

/** Counted by the server, or, for whom no board is, from what this person sees of the cards. */
export async function board(whole, params) {
  if (whole) return get(BOARD, params);
  const counts = await Promise.all(HANGING.map(async (state) => [state.toLowerCase(), (await cards({ ...params, state, limit: 1 })).total]));
  return { region: params.region, total: { green: null, ...Object.fromEntries(counts) }, units: [], regions: [] };
}
