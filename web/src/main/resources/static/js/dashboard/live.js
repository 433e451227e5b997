import { get, Refusal } from '../core/http.js';

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * The dashboard of one region and period, now and at every change.
 *
 * Calls `show(dashboard)`, `state('connecting' | 'live' | 'lost')` and, when the server refuses, `refuse(failure)`.
 * EventSource reconnects by itself after a cut; after a refused connection it does not, so then a plain GET learns why
 * and a new stream is opened later.
 */
export class Live {
  #source = null;
  #timer = 0;
  #wait = FIRST_WAIT_MS;
  #closed = false;

  constructor(params, { show, state, refuse }) {
    this.params = params;
    this.show = show;
    this.state = state;
    this.refuse = refuse;
    state('connecting');
    this.#ask();
    this.#open();
  }

  close() {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#source?.close();
  }

  #open() {
    const source = new EventSource(`/api/dashboard/stream?${new URLSearchParams(this.params)}`);
    this.#source = source;
    source.addEventListener('open', () => { this.#wait = FIRST_WAIT_MS; this.state('live'); });
    source.addEventListener('dashboard', (event) => { this.state('live'); this.show(JSON.parse(event.data)); });
    source.addEventListener('error', () => {
      if (this.#closed) return;
      this.state('lost');
      if (source.readyState === EventSource.CLOSED) this.#later();
    });
  }

  #later() {
    this.#timer = setTimeout(async () => {
      if (await this.#ask()) this.#open();
    }, this.#wait);
    this.#wait = Math.min(this.#wait * 2, LONGEST_WAIT_MS);
  }

  /** Whether it is worth opening a stream. */
  async #ask() {
    try {
      const dashboard = await get('/api/dashboard', this.params);
      if (!this.#closed) this.show(dashboard);
      return !this.#closed;
    } catch (failure) {
      if (this.#closed) return false;
      if (failure instanceof Refusal && !failure.undecided) {
        this.close();
        this.refuse(failure);
        return false;
      }
      this.state('lost');
      return true;
    }
  }
}
