import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { Element } from '../core/element.js';
import { t, tOr } from '../core/i18n.js';
import { description } from '../api/description.js';
import { moveOf, hintOf } from './words.js';
import { loadingOr } from '../parts/loading.js';
import './operation-form.js';

/** What is possible with a matter in nearly every state stands behind what the state itself asks for. */
const ALWAYS = ['withdrawals', 'merges', 'transfers', 'superior-assignments', 'urgent-reports', 'links', 'unlinks', 'successions', 'recusals',
  'jurisdiction-disputes', 'progress-notes', 'plans', 'teams', 'team-reports', 'mediations', 'accused-units',
  'cards', 'card-upgrades', 'card-releases', 'supervisions', 'supervision-ends'];
const FEW = 4;

/**
 * The moves of a matter or record that are allowed now and to this person, each with its form.
 *
 * `path` is their address in the description (`/api/matters`), `kind` names them in the catalogue; `done` carries {move, answer}.
 */
class Moves extends Element {
  static properties = {
    path: {}, kind: {}, target: {}, sequence: { type: Number }, allowed: { attribute: false }, published: { state: true }, chosen: { state: true }, failure: { state: true },
  };

  constructor() {
    super();
    this.allowed = [];
    this.chosen = '';
  }

  connectedCallback() {
    super.connectedCallback();
    this.#read();
  }

  async #read() {
    this.failure = null;
    try {
      this.published = await description();
    } catch (failure) {
      this.failure = failure;
    }
  }

  willUpdate(changed) {
    if (changed.has('allowed') && !this.allowed.includes(this.chosen)) this.chosen = '';
  }

  #address(move) {
    return `${this.path}/{id}/${move}`;
  }

  render() {
    if (!this.published) return loadingOr(this.failure, () => this.#read());
    const mine = this.allowed.filter((move) => this.published.mayCall('post', this.#address(move)));
    const [first, others] = this.#parted(mine);
    return html`<h2>${t('matter.next')}</h2>
      ${first.length ? this.#choices(first) : html`<p class="muted">${this.#waits()}</p>`}
      ${this.#behind(others, first.length > 0)}
      ${this.chosen ? keyed(`${this.target} ${this.chosen}`, html`<fq-operation-form .operation=${this.#address(this.chosen)} .target=${this.target} .sequence=${this.sequence}
        .label=${moveOf(this.kind, this.chosen)} .hint=${hintOf(this.kind, this.chosen)} @done=${(event) => this.#done(event.detail)}
        @stale=${() => this.dispatchEvent(new CustomEvent('stale'))}></fq-operation-form>`) : nothing}`;
  }

  #behind(moves, beside) {
    if (!moves.length) return nothing;
    return beside || moves.length > FEW
      ? html`<details class="more-moves" ?open=${moves.includes(this.chosen)}><summary>${t('moves.more', { n: moves.length })}</summary>${this.#choices(moves)}</details>`
      : this.#choices(moves);
  }

  #parted(moves) {
    const behind = (move) => this.kind === 'matters' && ALWAYS.includes(move);
    return [moves.filter((move) => !behind(move)), moves.filter(behind)];
  }

  #choices(moves) {
    return html`<div class="command-choices">${moves.map((move) => html`<button type="button" class="choice" aria-expanded=${this.chosen === move ? 'true' : 'false'}
      @click=${() => { this.chosen = this.chosen === move ? '' : move; }}>${moveOf(this.kind, move)}</button>`)}</div>`;
  }

  /** Who has the next word, where it is not this person. */
  #waits() {
    const theirs = this.#parted(this.allowed)[0].slice(0, FEW);
    const roles = new Set(theirs.flatMap((move) => this.published.rolesOf('post', this.#address(move))));
    roles.delete('IMPORT');
    if (!theirs.length || !roles.size) return t('matter.ended');
    const joined = (words) => words.join(t('list.separator'));
    return t('matter.waits', { role: joined([...roles].map((role) => tOr(`role.${role}`, role))), commands: joined(theirs.map((move) => moveOf(this.kind, move))) });
  }

  #done(answer) {
    const move = this.chosen;
    this.chosen = '';
    this.dispatchEvent(new CustomEvent('done', { detail: { move, answer } }));
  }
}
customElements.define('fq-moves', Moves);
