import { html, nothing } from 'lit';
import { Element } from '../core/element.js';
import { t } from '../core/i18n.js';
import { session } from '../core/session.js';
import { field, input, choice } from '../parts/field.js';
import { combobox } from '../parts/combobox.js';
import { description } from '../api/description.js';
import { specsOf, specOfFilter, sourcesOf } from '../forms/specs.js';
import { choicesOf } from '../forms/sources.js';
import { control } from '../forms/controls.js';
import { valueOf, labelOf } from '../forms/words.js';
import '../parts/region-picker.js';

/** Asked by the page itself, or by figures alone. */
const OWN = ['limit', 'cursor', 'minPosition', 'figure', 'owner', 'region', 'within', 'asOf', 'level', 'room'];

/** Kinds of fields that are chosen and not typed. */
const CHOSEN = ['one', 'pick', 'matter'];
const CLASS = { name: 'class', kind: 'pick', source: 'dispute-class', schema: {} };

/** What the list of a kind can be asked by; a filter that a beginning is asked for too is asked in the same way. `chosen` carries one {name: value}. */
class RecordFilters extends Element {
  static properties = { kind: { attribute: false }, query: { attribute: false }, specs: { state: true }, choices: { state: true }, names: { state: true } };

  constructor() {
    super();
    this.names = [];
    this.specs = [];
    this.choices = new Map();
  }

  connectedCallback() {
    super.connectedCallback();
    this.languageChanged();
  }

  async languageChanged() {
    const published = await description().catch(() => null);
    if (!published) return;
    this.names = published.filtersOf(this.kind.path);
    this.specs = this.#asked(published).map((spec) => ({ ...spec, required: false, filters: true }));
    const sources = [...sourcesOf(this.specs), ...(this.names.includes('unit') ? ['unit'] : [])];
    const found = await Promise.all(sources.map(choicesOf));
    this.choices = new Map(sources.map((source, index) => [source, found[index]]));
  }

  /** Fields of the beginning and of the moves that the list can be asked by, each once. */
  #asked(published) {
    const { create, path, plain } = this.kind;
    if (plain) return [];
    const addresses = [create, ...published.movesOf(path).map((move) => `${path}/{id}/${move}`)].filter(Boolean);
    const all = addresses.flatMap((address) => specsOf(published, published.bodyOf(address)));
    const named = this.names.map((name) => (name === 'class' ? CLASS : all.find((spec) => spec.name === name && CHOSEN.includes(spec.kind)) ?? specOfFilter(name)));
    return named.filter((spec) => spec && !['unit', 'region'].includes(spec.name));
  }

  render() {
    const value = (name) => this.query.get(name) ?? '';
    const others = this.names.filter((name) => !OWN.includes(name) && !this.specs.some((spec) => spec.name === name));
    const root = session()?.region;
    const place = ['region', this.kind.within].find((name) => name && this.names.includes(name));
    return html`<div class="filters" role="search" aria-label=${t('filter.label')}>
      ${others.map((name) => this.#plain(name, value(name)))}
      ${this.specs.map((spec) => control(spec, spec.name, value(spec.name), (next) => this.#set(spec.name, next), { errors: [], choices: this.choices }))}
      ${root && place ? html`<fq-region-picker .root=${root} .value=${value(place)} @chosen=${(event) => this.#set(place, event.detail === root ? '' : event.detail)}></fq-region-picker>` : nothing}
    </div>`;
  }

  #plain(name, value) {
    const set = (next) => this.#set(name, next);
    const any = { none: t('form.any') };
    if (name === 'state') return this.#select(name, value, this.kind.states.map((each) => ({ value: each, text: valueOf('state', each) })), any);
    if (name === 'unit') return combobox({ name, label: labelOf(name), placeholder: any.none }, value, this.choices.get('unit') ?? [], set, { settled: true });
    if (['overdue', 'all', 'hard'].includes(name)) return this.#select(name, value, [{ value: 'true', text: t('value.yes') }], any);
    return field({ name, label: labelOf(name), control: input(['from', 'to', 'day'].includes(name) ? 'date' : 'text', value, () => {}, { onChange: set }) });
  }

  #select(name, value, options, any) {
    return options.length > 1 || name !== 'state' ? field({ name, label: labelOf(name), control: choice(value, options, (next) => this.#set(name, next), any) }) : nothing;
  }

  #set(name, value) {
    this.dispatchEvent(new CustomEvent('chosen', { detail: { [name]: value } }));
  }
}
customElements.define('fq-record-filters', RecordFilters);
