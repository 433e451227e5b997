import { html, nothing } from 'lit';
import { Element } from '../core/element.js';
import { t, tOr } from '../core/i18n.js';
import { number } from '../core/format.js';
import { linkTo } from '../core/router.js';
import { find } from '../api/matters.js';

const SHOWN = 6;

/** The matters longest past their last day. They are asked for again when the number of them moves. */
class LateList extends Element {
  static properties = { query: { attribute: false }, total: { type: Number }, items: { state: true } };

  constructor() {
    super();
    this.items = null;
  }

  willUpdate(changed) {
    if (changed.has('total') || changed.has('query')) this.#find();
  }

  async #find() {
    const asked = this.query;
    const answer = await find({ ...asked, figure: 'overdue', limit: SHOWN }).catch(() => null);
    if (asked === this.query) this.items = answer?.items ?? null;
  }

  render() {
    return html`<div class="panel-head"><h2>${t('late.title')}</h2>
        ${this.total ? html`<a class="small" href=${linkTo('matters', { ...this.query, figure: 'overdue' })}>${t('late.all', { n: number(this.total) })}</a>` : nothing}</div>
      ${this.items === null ? nothing : this.items.length ? this.#list() : html`<p class="muted">${t('late.none')}</p>`}`;
  }

  #list() {
    return html`<ul class="late-list">${this.items.map((each) => html`<li><a href=${linkTo(`matters/${each.matterId}`)}>
      <span><span class="title">${each.categoryName}</span><br><span class="sub">${[each.township, each.village, each.unitName ?? tOr(`state.${each.state}`, each.stateText)].filter(Boolean).join(' · ')}</span></span>
      <span class="days">${t('late.days', { n: number(each.daysLate) })}<br><span class="sub">${t('late.due', { day: each.dueDay })}</span></span></a></li>`)}</ul>`;
  }
}
customElements.define('fq-late-list', LateList);
