/**
 * One intention of a person, sent as often as the network needs and done once.
 *
 * The key and the body lie in sessionStorage until the server has answered: a double tap, a lost connection or
 * a reload sends the very same request again. A refusal is an answer; silence and 5xx are not.
 */
const PREFIX = 'fengqiao.attempt.';

export class Attempt {
  #slot;

  constructor(name) {
    this.#slot = PREFIX + name;
  }

  /** What was sent and never answered, or null. */
  get pending() {
    const kept = sessionStorage.getItem(this.#slot);
    return kept ? JSON.parse(kept) : null;
  }

  /** Sends `body` by `post(body, key)`; an unanswered equal body keeps its key. */
  async send(body, post) {
    const before = this.pending;
    const same = before && JSON.stringify(before.body) === JSON.stringify(body);
    const key = same ? before.key : newKey();
    sessionStorage.setItem(this.#slot, JSON.stringify({ key, body }));
    try {
      const answer = await post(body, key);
      this.forget();
      return answer;
    } catch (failure) {
      if (!failure.undecided) this.forget();
      throw failure;
    }
  }

  forget() {
    sessionStorage.removeItem(this.#slot);
  }
}

/** Nothing personal stays in the tab after its user has left. */
export function forgetAllAttempts() {
  Object.keys(sessionStorage)
    .filter((name) => name.startsWith(PREFIX))
    .forEach((name) => sessionStorage.removeItem(name));
}

/* randomUUID exists only where the page is secure; a township server on plain HTTP is not. */
function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
