import { html, nothing } from 'lit';
import { Element } from '../core/element.js';
import { t, tOr } from '../core/i18n.js';
import { field, idOf } from '../parts/field.js';
import { where } from '../parts/where.js';
import { known, entry } from '../api/matters.js';
import { idOfMatter, namedMatter, isId, UNNAMED } from './matter-named.js';

/**
 * A matter is named as people know it: by the number of its receipt, or by the address of its page; what was found is said below.
 *
 * `typed` carries what was named, at once; `chosen` carries the id of the matter once it is found, and nothing where it was cleared.
 */
class MatterField extends Element {
  static properties = { spec: { attribute: false }, value: {}, errors: { attribute: false }, matter: { state: true }, failure: { state: true }, busy: { state: true } };

  constructor() {
    super();
    this.value = '';
    this.errors = [];
  }

  willUpdate(changed) {
    if (changed.has('value') && this.value !== this.asked) this.#find(this.value);
  }

  languageChanged() {
    this.#find(this.value);
  }

  /** An id is shown by its receipt where the caller may read it; a receipt becomes an id. */
  async #find(value) {
    this.asked = value;
    this.matter = null;
    this.failure = null;
    this.busy = Boolean(value);
    if (!value) return;
    try {
      const found = isId(value) ? await (known().find((each) => each.matterId === value) ?? entry(value).catch(() => null)) : await namedMatter(value);
      if (this.asked !== value) return;
      this.matter = found;
      this.busy = false;
      if (found && found.matterId !== value) this.#say('chosen', found.matterId);
    } catch (failure) {
      if (this.asked === value) this.failure = failure;
    } finally {
      if (this.asked === value) this.busy = false;
    }
  }

  #typed(word) {
    const meant = idOfMatter(word);
    this.#say('typed', meant);
    if (!meant || isId(meant)) this.#say('chosen', meant);
    if (meant !== this.asked) this.#find(meant);
  }

  #say(name, value) {
    if (name === 'chosen') this.asked = value;
    this.dispatchEvent(new CustomEvent(name, { detail: value }));
  }

  render() {
    const { name } = this.spec;
    const listed = `${idOf(name)}-list`;
    const said = this.failure ? [{ field: name, message: this.failure.message }] : this.errors.filter((each) => !this.matter || each.rule !== UNNAMED);
    return html`${field({ ...this.spec, control: (at) => html`<input id=${at.id} name=${at.name} type="text" list=${listed} maxlength="200"
        .value=${this.matter?.receiptNumber ?? this.asked ?? ''} aria-invalid=${at.invalid} aria-describedby=${at.described} aria-busy=${this.busy ? 'true' : nothing} autocomplete="off"
        @change=${(event) => this.#typed(event.target.value)}>
      <datalist id=${listed}>${known().map((each) => html`<option value=${each.receiptNumber}>${each.categoryName ?? nothing}</option>`)}</datalist>` }, said)}
      <span class="found small" role="status">${this.busy ? t('form.matter.asking') : this.matter ? this.#told() : nothing}</span>`;
  }

  #told() {
    const { categoryName, state, stateText } = this.matter;
    return html`<span data-test="matter-found">${categoryName} · ${where(this.matter)} · ${tOr(`state.${state}`, stateText)}</span>`;
  }
}
customElements.define('fq-matter-field', MatterField);

/** The field as the forms ask it; `set` takes the id, or what was typed as long as it is none. */
export const matterField = (spec, value, set, errors, settled) => html`<fq-matter-field .spec=${spec} .value=${value ?? ''} .errors=${errors}
  @typed=${(event) => (settled ? undefined : set(event.detail))} @chosen=${(event) => set(event.detail)}></fq-matter-field>`;
