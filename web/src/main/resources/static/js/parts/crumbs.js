import { html, nothing } from 'lit';
import { Element } from '../core/element.js';
import { t } from '../core/i18n.js';
import { pathTo } from '../api/directory.js';
import { linkTo } from '../core/router.js';

/** County › township › village › grid; every level above the present one is a link. */
class Crumbs extends Element {
  static properties = { region: {}, page: {}, query: { attribute: false }, path: { state: true } };

  constructor() {
    super();
    this.path = [];
    this.page = 'dashboard';
  }

  willUpdate(changed) {
    if (changed.has('region')) this.#find();
  }

  async #find() {
    const asked = this.region;
    const path = asked ? await pathTo(asked).catch(() => []) : [];
    if (asked === this.region) this.path = path;
  }

  render() {
    if (this.path.length < 2) return nothing;
    const last = this.path.length - 1;
    return html`<nav class="crumbs" aria-label=${t('crumbs.label')}><ol>
      ${this.path.map((region, index) => html`<li>${index === last
        ? html`<span aria-current="location">${region.name}</span>`
        : html`<a href=${linkTo(this.page, { ...this.query, region: region.code })}>${region.name}</a>`}</li>`)}
    </ol></nav>`;
  }
}
customElements.define('fq-crumbs', Crumbs);
