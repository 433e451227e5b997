import { html } from 'lit';
import { Element } from '../core/element.js';
import { t } from '../core/i18n.js';
import { session, has } from '../core/session.js';
import { categories, units } from '../api/directory.js';
import { STATES, FIGURES, receiptOf } from '../api/matters.js';
import { field, input, choice } from '../parts/field.js';
import { combobox } from '../parts/combobox.js';
import '../parts/region-picker.js';

/** Filters of the ledger; `chosen` carries one {name: value}. */
class MatterFilters extends Element {
  static properties = { query: { attribute: false }, all: { state: true }, units: { state: true }, wrong: { state: true } };

  constructor() {
    super();
    this.all = [];
    this.units = [];
  }

  connectedCallback() {
    super.connectedCallback();
    this.languageChanged();
  }

  async languageChanged() {
    [this.all, this.units] = await Promise.all([categories(), has('UNIT') ? [] : units()].map((asked) => Promise.resolve(asked).catch(() => [])));
  }

  render() {
    const value = (name) => this.query.get(name) ?? '';
    const select = (name, options) => field({ name, label: t(`filter.${name}`),
      control: choice(value(name), options, (next) => this.#set(name, next), { none: t('form.any') }) });
    const date = (name) => field({ name, label: t(`filter.${name}`), control: input('date', value(name), (next) => this.#set(name, next)) });
    return html`<div class="filters" role="search" aria-label=${t('filter.label')}>
      ${this.#receipt(value('receiptNumber'))}
      ${select('figure', FIGURES.map((each) => ({ value: each, text: t(`figure.${each}`) })))}
      ${select('state', STATES.map((each) => ({ value: each, text: t(`state.${each}`) })))}
      ${select('category', this.all.map((each) => ({ value: each.code, text: `${' '.repeat(each.code.length - 2)}${each.name}` })))}
      ${this.units.length ? combobox({ name: 'unit', label: t('filter.unit'), placeholder: t('form.any') }, value('unit'), this.units.map((each) => ({ value: each.unit, text: each.name })), (next) => this.#set('unit', next), { settled: true }) : ''}
      ${date('from')}${date('to')}
      ${session()?.region ? html`<fq-region-picker .root=${session().region} .value=${value('region')}
        @chosen=${(event) => this.#set('region', event.detail === session().region ? '' : event.detail)}></fq-region-picker>` : ''}
    </div>`;
  }

  #receipt(value) {
    const errors = this.wrong ? [{ field: 'receiptNumber', message: t('form.matter.form') }] : [];
    return field({ name: 'receiptNumber', label: t('filter.receiptNumber'), control: input('search', value, () => {}, { maxlength: 40, onChange: (said) => this.#look(said) }) }, errors);
  }

  #look(said) {
    const receipt = receiptOf(said);
    this.wrong = Boolean(said.trim()) && !receipt;
    if (!this.wrong) this.#set('receiptNumber', receipt ?? '');
  }

  #set(name, value) {
    this.dispatchEvent(new CustomEvent('chosen', { detail: { [name]: value } }));
  }
}
customElements.define('fq-matter-filters', MatterFilters);
