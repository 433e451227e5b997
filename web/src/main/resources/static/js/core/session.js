/** Who is signed in here, as far as the pages must know; the server decides again at every request. */
import { get, post, remove, onSignedOut, Refusal } from './http.js';
import { forgetAllAttempts } from './attempt.js';

const listeners = new Set();
let who = null;

export const session = () => who;
export const has = (...roles) => Boolean(who) && roles.some((role) => who.roles.includes(role));
export const onSession = (listener) => listeners.add(listener);

export async function startSession() {
  onSignedOut(() => become(null));
  if (!knownHere()) return;
  try {
    become(await get('/api/sessions/current'));
  } catch (unknownOrUnreachable) {
    become(null);
  }
}

export async function signIn(user, password) {
  become(await post('/api/sessions', { username: user, password }));
}

export async function signOut() {
  await remove('/api/sessions');
  forgetAllAttempts();
  become(null);
}

/** Users a demo offers; a server that is none answers 404, which is no failure. */
export async function demoUsers() {
  try {
    const answer = await get('/api/sessions/demo-users');
    return answer.items ?? answer;
  } catch (failure) {
    if (failure instanceof Refusal) return [];
    throw failure;
  }
}

/* The session cookie is out of reach of scripts; its companion is not, and comes with the first session. */
const knownHere = () => document.cookie.includes('XSRF-TOKEN=');

function become(next) {
  const changed = who?.user !== next?.user;
  who = next;
  if (changed) listeners.forEach((listener) => listener());
}
