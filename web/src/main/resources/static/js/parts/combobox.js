import { html, nothing } from 'lit';
import { Element } from '../core/element.js';
import { t } from '../core/i18n.js';
import { field, idOf } from './field.js';

const MOST = 50;
const folded = (word) => word.normalize('NFKC').toLowerCase();

/**
 * One of many, found by name or code; what is in no list may be typed all the same.
 *
 * `options` are {value, text}. `typed` carries what the field says while it is written, `chosen` what was settled on:
 * the value of an option, or the words themselves.
 */
class Combobox extends Element {
  static properties = {
    spec: { attribute: false }, value: {}, options: { attribute: false }, errors: { attribute: false }, said: { state: true }, open: { state: true }, active: { state: true },
  };

  constructor() {
    super();
    this.value = '';
    this.options = [];
    this.errors = [];
    this.said = null;
    this.active = -1;
  }

  get #shown() {
    return this.said ?? this.options.find((each) => each.value === this.value)?.text ?? this.value;
  }

  /** Every word that was written stands in the name or the code; what was chosen before hides no other. */
  get #matching() {
    if (this.said === null) return this.options;
    const words = folded(this.said).split(/\s+/).filter(Boolean);
    return this.options.filter((each) => words.every((word) => folded(`${each.text} ${each.value}`).includes(word)));
  }

  #meant(said) {
    const word = said.trim();
    const named = this.options.filter((each) => each.text === word);
    return this.options.find((each) => each.value === word)?.value ?? (named.length === 1 ? named[0].value : word);
  }

  #write(said) {
    this.said = said;
    this.active = -1;
    const meant = this.#meant(said);
    this.open = !this.options.some((each) => each.value === meant);
    this.#say('typed', meant);
  }

  #settle() {
    this.open = false;
    if (this.said === null) return;
    const meant = this.#meant(this.said);
    this.said = null;
    this.#take(meant);
  }

  #take(value) {
    this.said = null;
    this.open = false;
    this.active = -1;
    this.value = value;
    this.#say('chosen', value);
  }

  #say(name, value) {
    this.dispatchEvent(new CustomEvent(name, { detail: value }));
  }

  #key(event) {
    const matching = this.#matching.slice(0, MOST);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && matching.length) {
      event.preventDefault();
      this.active = this.open ? (this.active + step + matching.length) % matching.length : Math.max(0, step < 0 ? matching.length - 1 : 0);
      this.open = true;
    } else if (event.key === 'Escape' && this.open) {
      event.preventDefault();
      this.open = false;
    } else if (event.key === 'Enter') {
      this.#enter(event, matching);
    }
  }

  #enter(event, matching) {
    const only = this.said && matching.length === 1 ? 0 : -1;
    const at = this.active >= 0 ? this.active : only;
    if (this.open && at >= 0) {
      event.preventDefault();
      this.#take(matching[at].value);
    } else {
      this.#settle();
    }
  }

  updated() {
    if (this.open) this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  render() {
    return field({ ...this.spec, control: (at) => this.#control(at, `${idOf(this.spec.name)}-options`) }, this.errors);
  }

  #control(at, list) {
    const all = this.open ? this.#matching : [];
    const matching = all.slice(0, MOST);
    const open = this.open && matching.length > 0;
    return html`<div class="combo">
      <input id=${at.id} name=${at.name} type="text" role="combobox" autocomplete="off" spellcheck="false" maxlength="200" placeholder=${this.spec.placeholder ?? t('form.search')}
        aria-autocomplete="list" aria-expanded=${open ? 'true' : 'false'} aria-controls=${list} aria-activedescendant=${open && this.active >= 0 ? `${list}-${this.active}` : nothing}
        aria-invalid=${at.invalid} aria-describedby=${at.described} ?required=${this.spec.required} .value=${this.#shown}
        @focus=${(event) => event.target.select()} @click=${() => { this.open = true; }} @input=${(event) => this.#write(event.target.value)}
        @keydown=${(event) => this.#key(event)} @blur=${() => this.#settle()}>
      <ul id=${list} role="listbox" aria-label=${this.spec.label} ?hidden=${!open}>${matching.map((each, index) => html`<li id="${list}-${index}" role="option" aria-selected=${index === this.active ? 'true' : 'false'}
        @mousedown=${(event) => event.preventDefault()} @click=${() => this.#take(each.value)}>${each.text}${each.text === each.value ? nothing : html`<span class="code">${each.value}</span>`}</li>`)}</ul>
      ${open && all.length > MOST ? html`<span class="hidden-text" role="status">${t('form.search.more', { n: all.length - MOST })}</span>` : nothing}
    </div>`;
  }
}
customElements.define('fq-combobox', Combobox);

/**
 * The field of a choice; `set` takes what is chosen, and as long as `settled` is not asked for, what is typed too.
 *
 * @param {object} spec name, label, hint, optional, required, placeholder
 */
export const combobox = (spec, value, options, set, { errors = [], settled = false } = {}) => html`<fq-combobox .spec=${spec} .value=${value ?? ''} .options=${options} .errors=${errors}
  @typed=${(event) => (settled ? undefined : set(event.detail))} @chosen=${(event) => set(event.detail)}></fq-combobox>`;
