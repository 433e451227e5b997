import { html } from 'lit';
import { Element } from '../core/element.js';
import { t } from '../core/i18n.js';
import { categories } from '../api/directory.js';
import { field, choice } from './field.js';

const LEVEL_DIGITS = [2, 5, 8];

/** Three selects, each narrowing the next; `chosen` carries the code of the third level or ''. */
class CategoryPicker extends Element {
  static properties = { value: {}, errors: { attribute: false }, all: { state: true }, prefix: { state: true } };

  constructor() {
    super();
    this.value = '';
    this.errors = [];
    this.all = [];
    this.prefix = '';
  }

  connectedCallback() {
    super.connectedCallback();
    this.languageChanged();
  }

  async languageChanged() {
    this.all = await categories();
  }

  willUpdate(changed) {
    if (changed.has('value') && this.value) this.prefix = this.value;
    if (changed.has('value') && !this.value && changed.get('value')) this.prefix = '';
  }

  render() {
    return html`<fieldset><legend>${t('field.category')}</legend>
      <div class="columns-3">${LEVEL_DIGITS.map((digits, level) => this.#level(digits, level))}</div></fieldset>`;
  }

  #level(digits, level) {
    const above = level === 0 ? '' : this.prefix.slice(0, LEVEL_DIGITS[level - 1]);
    const open = level === 0 || above.length === LEVEL_DIGITS[level - 1];
    const options = open ? this.all.filter((each) => each.code.length === digits && each.code.startsWith(above)) : [];
    const chosen = this.prefix.length >= digits ? this.prefix.slice(0, digits) : '';
    return field({
      name: level === 2 ? 'category' : `category${level + 1}`,
      label: t(`category.level${level + 1}`),
      control: choice(chosen, options.map((each) => ({ value: each.code, text: each.name })),
        (code) => this.#choose(code || above), { none: t('form.choose'), disabled: !open, required: true }),
    }, this.errors);
  }

  #choose(prefix) {
    this.prefix = prefix;
    const next = prefix.length === LEVEL_DIGITS[2] ? prefix : '';
    this.dispatchEvent(new CustomEvent('chosen', { detail: next }));
  }
}
customElements.define('fq-category-picker', CategoryPicker);
