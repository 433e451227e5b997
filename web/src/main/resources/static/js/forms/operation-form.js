import { html, nothing } from 'lit';
import { Element } from '../core/element.js';
import { t } from '../core/i18n.js';
import { Attempt } from '../core/attempt.js';
import { post, Refusal } from '../core/http.js';
import { session } from '../core/session.js';
import { description } from '../api/description.js';
import { problemNotice } from '../parts/problem.js';
import { loadingOr } from '../parts/loading.js';
import { specsOf, sourcesOf } from './specs.js';
import { bodyOf, valuesOf, begunWith } from './body.js';
import { withMatters } from './matter-named.js';
import { choicesOf } from './sources.js';
import { controls } from './controls.js';

/** What was typed and not sent yet, while the page lives and the same person is there. */
const drafts = new Map();

/**
 * The form of any command, made from the schema that the server publishes for it.
 *
 * `operation` is its path in the description, `target` fills its `{id}`, `preset` begins the values. What was sent and
 * not answered is shown locked: sent again it is the same command. `done` carries the answer, `stale` asks for what is there now.
 */
class OperationForm extends Element {
  static properties = {
    operation: {}, target: {}, sequence: { type: Number }, label: {}, hint: {}, preset: { attribute: false },
    specs: { state: true }, values: { state: true }, choices: { state: true }, failure: { state: true }, busy: { state: true }, locked: { state: true },
  };

  constructor() {
    super();
    this.target = '';
    this.hint = '';
    this.specs = null;
    this.values = {};
    this.choices = new Map();
  }

  connectedCallback() {
    super.connectedCallback();
    this.languageChanged();
  }

  get #slot() {
    return `${session()?.user}.${this.operation}.${this.target}`;
  }

  async languageChanged() {
    this.failure = null;
    try {
      const published = await description();
      if (!this.specs) this.#begin(specsOf(published, published.bodyOf(this.operation)));
      const sources = [...sourcesOf(this.specs)];
      const found = await Promise.all(sources.map(choicesOf));
      this.choices = new Map(sources.map((source, index) => [source, found[index]]));
    } catch (failure) {
      this.failure = failure;
    }
  }

  #begin(specs) {
    const pending = new Attempt(this.#slot).pending;
    this.specs = specs;
    this.locked = Boolean(pending);
    this.values = pending ? valuesOf(specs, pending.body) : drafts.get(this.#slot) ?? { ...this.#usual(specs), ...begunWith(specs, this.preset ?? {}) };
  }

  /** Where no narrower place is named, it is the caller's own. */
  #usual(specs) {
    return Object.fromEntries(specs.filter((spec) => spec.required && (spec.name === 'region' || spec.name === 'county')).map((spec) => [spec.name, session()?.region ?? '']));
  }

  #set(values) {
    this.values = values;
    drafts.set(this.#slot, values);
  }

  render() {
    if (!this.specs) return loadingOr(this.failure, () => this.languageChanged());
    const stale = this.failure instanceof Refusal && [409, 412].includes(this.failure.status);
    const usual = this.specs.filter((spec) => !spec.seldom);
    const seldom = this.specs.filter((spec) => spec.seldom);
    return html`<form novalidate @submit=${this.#submit} aria-label=${this.label}>
      ${this.hint ? html`<p class="muted small">${this.hint}</p>` : nothing}
      ${problemNotice(this.failure, stale ? html`<div class="row"><button type="button" @click=${() => this.dispatchEvent(new CustomEvent('stale'))}>${t('command.reload')}</button></div>` : nothing, { specs: this.specs, kind: this.operation.split('/')[2] })}
      ${this.locked ? this.#lockedNotice() : nothing}
      <fieldset class="asked" ?disabled=${this.locked || this.busy}>
        ${this.#fields(usual)}
        ${seldom.length ? html`<details class="seldom"><summary>${t('form.more')}</summary><div class="stack-s">${this.#fields(seldom)}</div></details>` : nothing}
      </fieldset>
      <div class="row"><button class="primary" aria-busy=${this.busy ? 'true' : nothing}>${this.locked ? t('report.retry') : this.label}</button></div>
    </form>`;
  }

  #fields(specs) {
    return controls(specs, '', this.values, (values) => this.#set(values), { errors: this.failure?.problem?.errors ?? [], choices: this.choices });
  }

  #lockedNotice() {
    return html`<div class="notice warn" role="status"><strong>${t('report.unanswered')}</strong>${t('form.unanswered.detail')}
      <div class="row"><button type="button" @click=${this.#change}>${t('form.change')}</button></div></div>`;
  }

  #change() {
    new Attempt(this.#slot).forget();
    this.locked = false;
    this.failure = null;
  }

  async #submit(event) {
    event.preventDefault();
    if (this.busy) return;
    const attempt = new Attempt(this.#slot);
    this.busy = true;
    this.failure = null;
    const address = this.operation.replace('{id}', encodeURIComponent(this.target));
    try {
      const body = this.locked ? attempt.pending.body : bodyOf(this.specs, await withMatters(this.specs, this.values));
      const answer = await attempt.send(body, (sent, key) => post(address, sent, { key, sequence: this.sequence }));
      drafts.delete(this.#slot);
      this.dispatchEvent(new CustomEvent('done', { detail: answer }));
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.locked = Boolean(attempt.pending);
      this.busy = false;
    }
    if (this.failure) await this.#attend();
  }

  /** The first field that was refused, or what was said. */
  async #attend() {
    await new Promise((drawn) => requestAnimationFrame(drawn));
    (this.querySelector('[aria-invalid="true"]') ?? this.querySelector('.notice'))?.focus();
    this.querySelector('.notice')?.scrollIntoView({ block: 'nearest' });
  }
}
customElements.define('fq-operation-form', OperationForm);
