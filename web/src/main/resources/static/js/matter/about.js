import { html, nothing } from 'lit';
import { Element } from '../core/element.js';
import { t } from '../core/i18n.js';
import { linkTo } from '../core/router.js';
import { description } from '../api/description.js';
import { offered, mayRead, mayBegin } from '../records/catalogue.js';

const BY = 'matter';
const NAMING = ['matter', 'matters'];

/** Records that may be about a matter: where those that are can be found, and where one is begun with it. */
class AboutMatter extends Element {
  static properties = { matter: {}, published: { state: true } };

  async connectedCallback() {
    super.connectedCallback();
    this.published = await description().catch(() => null);
  }

  render() {
    const kinds = this.published ? offered(this.published).flatMap((context) => context.kinds).filter((kind) => kind.list && !kind.plain && this.#names(kind)) : [];
    return kinds.length ? html`<details class="panel"><summary>${t('matter.records')}</summary><ul class="kinds">${kinds.map((kind) => this.#kind(kind))}</ul></details>` : nothing;
  }

  #names(kind) {
    return mayRead(this.published, kind) && this.published.filtersOf(kind.path).includes(BY);
  }

  #begins(kind) {
    if (!mayBegin(this.published, kind)) return false;
    const { properties = {} } = this.published.resolve(this.published.bodyOf(kind.create));
    return NAMING.some((name) => properties[name]);
  }

  #kind(kind) {
    const about = { [BY]: this.matter };
    return html`<li><a class="kind" href=${linkTo(`records/${kind.name}`, about)}>${t(`records.${kind.name}`)}</a>
      ${this.#begins(kind) ? html`<a class="button" href=${linkTo(`records/${kind.name}/new`, about)} aria-label=${t(`begin.${kind.name}`)}>${t('records.new')}</a>` : nothing}</li>`;
  }
}
customElements.define('fq-about-matter', AboutMatter);
