import { html } from 'lit';
import { Element } from '../core/element.js';
import { t } from '../core/i18n.js';
import { children, levelOf, ancestorsOf, LEVELS } from '../api/directory.js';
import { field, choice } from './field.js';

/** Township, village and grid below `root`; `chosen` carries the narrowest code chosen, `root` when none. */
class RegionPicker extends Element {
  static properties = {
    root: {}, value: {}, none: {}, name: {}, errors: { attribute: false }, lists: { state: true },
  };

  constructor() {
    super();
    this.value = '';
    this.none = 'form.any';
    this.name = 'region';
    this.errors = [];
    this.lists = [];
  }

  willUpdate(changed) {
    if (changed.has('root') || changed.has('value')) this.#load();
  }

  async #load() {
    const { root, value } = this;
    const codes = ancestorsOf(value || root).filter((code) => code.length >= root.length && levelOf(code) < LEVELS.length - 1);
    const lists = await Promise.all((codes.length ? codes : [root]).map((code) => children(code).catch(() => [])));
    if (root === this.root && value === this.value) this.lists = lists;
  }

  render() {
    const first = levelOf(this.root) + 1;
    const shown = LEVELS.slice(first);
    const open = shown.findLastIndex((level, index) => this.lists[index]?.length);
    return html`${shown.map((level, index) => this.#level(level, index, index + first, index === open ? this.errors : []))}`;
  }

  /** A refusal stands where the person can choose on. */
  #level(level, index, depth, errors) {
    const options = this.lists[index] ?? [];
    const digits = [6, 9, 12, 15][depth];
    const above = index === 0 ? this.root : (this.value ?? '').slice(0, [6, 9, 12, 15][depth - 1]);
    const chosen = (this.value ?? '').length >= digits ? this.value.slice(0, digits) : '';
    const name = level === 'GRID' ? this.name : `${this.name}-${level}`;
    return field({
      name,
      label: t(`level.${level}`),
      control: choice(chosen, options.map((each) => ({ value: each.code, text: each.name })),
        (code) => this.#choose(code || above), { none: t(this.none), disabled: !options.length }),
    }, errors.map((each) => (each.field === this.name ? { ...each, field: name } : each)));
  }

  #choose(code) {
    this.value = code;
    this.dispatchEvent(new CustomEvent('chosen', { detail: code }));
  }
}
customElements.define('fq-region-picker', RegionPicker);
