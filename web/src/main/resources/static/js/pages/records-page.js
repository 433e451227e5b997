import { html, nothing } from 'lit';
import { Element } from '../core/element.js';
import { t } from '../core/i18n.js';
import { linkTo } from '../core/router.js';
import { description } from '../api/description.js';
import { offered, mayRead, mayBegin } from '../records/catalogue.js';
import { DIRECTORIES } from '../imports/batches.js';
import { loadingOr } from '../parts/loading.js';

/** What there is beside matters, by context: each kind with its list, and its beginning where this person may begin one. */
class RecordsPage extends Element {
  static properties = { at: { attribute: false }, published: { state: true }, failure: { state: true } };

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

  render() {
    return html`<div class="page-head"><div><h1 tabindex="-1">${t('page.records')}</h1><p>${t('records.lead')}</p></div>
        ${this.published?.mayCall('post', DIRECTORIES) ? html`<a class="button" href="#/import">${t('page.import')}</a>` : nothing}</div>
      ${this.published ? html`<div class="contexts" data-test="contexts">${offered(this.published).map((context) => this.#context(context))}</div>` : loadingOr(this.failure, () => this.#read())}`;
  }

  #context({ name, kinds }) {
    return html`<section class="panel"><h2>${t(`context.${name}`)}</h2><ul class="kinds">${kinds.map((kind) => this.#kind(kind))}</ul></section>`;
  }

  #kind(kind) {
    const name = t(`records.${kind.name}`);
    const create = linkTo(`records/${kind.name}/new`);
    return html`<li>${mayRead(this.published, kind) ? html`<a class="kind" href=${linkTo(`records/${kind.name}`)}>${name}</a>` : html`<span class="kind">${name}</span>`}
      ${mayBegin(this.published, kind) ? html`<a class="button" href=${create} aria-label=${t(`begin.${kind.name}`)}>${t('records.new')}</a>` : nothing}</li>`;
  }
}
customElements.define('fq-records-page', RecordsPage);
