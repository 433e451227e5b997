/** What stands beside the figures of leaders and of supervision. */
import { html, nothing } from 'lit';
import { t } from '../core/i18n.js';
import { number, day } from '../core/format.js';
import { linkTo } from '../core/router.js';
import { valueOf } from '../forms/words.js';
import { HANGING } from '../api/cards.js';
import { table, shareTable, opening } from './tables.js';

const COVERED = [{ key: 'leader' }, { key: 'post' }, { key: 'inOffice' }, { key: 'cases', number: true }];
const DUTIES = [{ key: 'leader' }, { key: 'cases', number: true }, { key: 'downVisits', number: true }, { key: 'appointments', number: true }];
const BULLETIN = [{ key: 'leader' }, { key: 'taken', number: true }, { key: 'released', number: true }, { key: 'inHand', number: true }, { key: 'done', number: true }];
const LISTS = ['taken', 'released', 'owed'];
const CARDS = [{ key: 'colour' }, { key: 'value', number: true }];

const ofLeader = (leader, names, query) => html`<a href=${linkTo('records/leader-cases', { ...query, leader })}>${names.get(leader) ?? leader}</a>`;

/** Whether every leader has a case, and who has none. */
export function coverage(found, query, names) {
  const { share, leaders } = found;
  const here = linkTo('figures/leaders', { ...query, cases: query.cases ? '' : 'NONE' });
  return html`<section class="panel"><div class="panel-head"><h2>${t('figures.coverage')}</h2><a class="button small" href=${here}>${t(query.cases ? 'figures.coverage.all' : 'figures.coverage.none')}</a></div>
    ${shareTable(t('figures.coverage'), [share])}
    ${leaders.length ? table(t('figures.coverage'), COVERED, leaders.map((each) => [ofLeader(each.leader, names, { region: query.region }), each.post ?? t('figure.none'),
      t('figures.span', { from: day(each.from), to: day(each.to) }), number(each.cases)])) : html`<p class="muted">${t('figures.coverage.empty')}</p>`}</section>`;
}

/** The monthly duty: before the month is over, what is not kept yet is not missed. */
export function duties(found, query, names) {
  const days = { from: `${found.month}-01`, to: lastOf(found.month) };
  const sessions = (each, kind, n) => opening(n ? linkTo('records/reception-sessions', { region: query.region, leader: each.leader, kind, ...days }) : null, number(n));
  return html`<section class="panel"><h2>${t('figures.duties', { month: found.month })}</h2>
    ${found.over ? nothing : html`<p class="muted small">${t('figures.duties.running')}</p>`}
    ${shareTable(t('figures.duties', { month: found.month }), [found.kept])}
    ${found.leaders.length ? table(t('figures.duties', { month: found.month }), DUTIES, found.leaders.map((each) => [ofLeader(each.leader, names, { region: query.region }), number(each.cases),
      sessions(each, 'DOWN_VISIT', each.downVisits), sessions(each, 'APPOINTMENT', each.appointments)])) : html`<p class="muted">${t('figures.duties.empty')}</p>`}</section>`;
}

function lastOf(month) {
  const [year, number] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, number, 0)).getUTCDate()}`;
}

/** What became of leaders' cases in the week of the last day, with the matters behind it. */
export function bulletin(found, query, names) {
  const { week, from, to, counts, leaders } = found;
  const heading = t('figures.bulletin', { week, from, to });
  const matters = (name) => (found[name].length ? html`<details><summary>${t(`figures.${name}`)} ${number(counts[name])}</summary><ul class="kinds">${found[name].map((each) => html`<li>
    <a class="kind" href=${linkTo(`matters/${each.matter}`)}>${t('records.matter')}</a><span>${[names.get(each.region), names.get(each.leader)].filter(Boolean).join(' · ')}</span></li>`)}</ul></details>` : nothing);
  return html`<section class="panel stack-s"><h2>${heading}</h2>
    <dl class="facts">${Object.entries(counts).map(([name, n]) => html`<div><dt>${t(`figures.${name}`)}</dt><dd>${number(n)}</dd></div>`)}</dl>
    ${leaders.length ? table(heading, BULLETIN, leaders.map((each) => [ofLeader(each.leader, names, { region: query.region }), ...BULLETIN.slice(1).map(({ key }) => number(each[key]))])) : nothing}
    ${LISTS.map(matters)}</section>`;
}

/** Cards that hang now, whatever the period. */
export function cards(board, query) {
  return html`<section class="panel"><h2>${t('figures.cards')}</h2>
    ${table(t('figures.cards'), CARDS, HANGING.map((state) => {
      const value = board.total[state.toLowerCase()];
      return [valueOf('colour', state), opening(linkTo('cards', { region: query.region, state }), number(value))];
    }))}</section>`;
}
