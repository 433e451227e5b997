/** The only door to the server: CSRF, language, idempotency, and answers told apart from silence. */
import { language } from './i18n.js';

const PATIENCE_MS = 20_000;
const BEHIND_TRIES = 3;

/** The server answered no. `problem` is its problem+json, or a stand-in where it sent none. */
export class Refusal extends Error {
  constructor(status, problem, retryAfter) {
    super(problem.code ?? String(status));
    this.status = status;
    this.problem = problem;
    this.retryAfter = retryAfter;
  }

  /** Whether the request may still take effect, so that only the same request may be sent again. */
  get undecided() {
    return this.status >= 500;
  }
}

/** No answer: the request may or may not have arrived. */
export class Unreachable extends Error {
  get undecided() {
    return true;
  }
}

const signedOut = new Set();
/** Calls the listener whenever the server no longer knows the session. */
export const onSignedOut = (listener) => signedOut.add(listener);

/** GET; waits while a view is still behind the position asked for. `cache` lets the browser keep what the server says may be kept. */
export async function get(path, params = {}, { cache } = {}) {
  const query = new URLSearchParams(Object.entries(params).filter(([, value]) => value !== undefined && value !== null && value !== ''));
  const address = query.size ? `${path}?${query}` : path;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send('GET', address, { cache });
    } catch (refused) {
      const behind = refused instanceof Refusal && refused.problem.code === 'view.behind';
      if (!behind || attempt >= BEHIND_TRIES) throw refused;
      await new Promise((resume) => setTimeout(resume, (refused.retryAfter ?? 1) * 1000));
    }
  }
}

/** POST of a command or inquiry; `key` is its Idempotency-Key, `sequence` what If-Match names. */
export const post = (path, body, { key, sequence } = {}) =>
  send('POST', path, { body, key, sequence });

export const remove = (path) => send('DELETE', path, {});

async function send(method, address, { body, key, sequence, cache = 'no-store' }) {
  const headers = { Accept: 'application/json, application/problem+json', 'Accept-Language': language() };
  if (method !== 'GET') headers['X-XSRF-TOKEN'] = csrfToken();
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  if (key) headers['Idempotency-Key'] = key;
  if (sequence !== undefined && sequence !== null) headers['If-Match'] = `"${sequence}"`;
  const answer = await answered(address, {
    method, headers, credentials: 'same-origin', cache,
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const content = await contentOf(answer);
  if (answer.ok) return content;
  const retryAfter = Number(answer.headers.get('Retry-After')) || undefined;
  if (answer.status === 401 && !address.startsWith('/api/sessions')) signedOut.forEach((listener) => listener());
  throw new Refusal(answer.status, content ?? { status: answer.status }, retryAfter);
}

async function answered(address, request) {
  try {
    return await fetch(address, request);
  } catch (silence) {
    throw new Unreachable(address, { cause: silence });
  }
}

async function contentOf(answer) {
  if (answer.status === 204 || !/json/.test(answer.headers.get('Content-Type') ?? '')) return null;
  try {
    return await answer.json();
  } catch (cut) {
    throw new Unreachable(answer.url, { cause: cut });
  }
}

function csrfToken() {
  const cookie = document.cookie.split('; ').find((part) => part.startsWith('XSRF-TOKEN='));
  return cookie ? decodeURIComponent(cookie.slice('XSRF-TOKEN='.length)) : '';
}
