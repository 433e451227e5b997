import { html, nothing } from 'lit';
import { t, tOr } from '../core/i18n.js';
import { day, instant, number, today } from '../core/format.js';
import { linkTo } from '../core/router.js';
import { articleText } from '../parts/problem.js';
import { where } from '../parts/where.js';

const RECORDED_LATE_MS = 60_000;

export function facts(entry) {
  const pairs = [
    ['kind', tOr(`kind.${entry.kind}`, entry.kind)], ['channel', tOr(`channel.${entry.channel}`, entry.channel)],
    ['category', entry.categoryName], ['where', where(entry)],
    ['unit', entry.unitName], ['answerableUnit', entry.answerableUnit === entry.unit ? null : entry.answerableUnit],
    ['persons', number(entry.persons)], ['seenAt', instant(entry.seenAt)], ['registeredAt', instant(entry.registeredAt)],
    ['reportedBy', entry.reportedBy], ['externalNumber', entry.externalNumber],
    ['replyOutcome', entry.replyOutcome && tOr(`outcome.${entry.replyOutcome}`, entry.replyOutcome)],
    ['resolutionKind', entry.resolutionKind && tOr(`resolution.${entry.resolutionKind}`, entry.resolutionKind)],
    ['resolvedAt', entry.resolvedAt && instant(entry.resolvedAt)],
    ['linkedReports', entry.linkedReports || null],
    ['repeatOf', entry.repeatOf && html`<a href=${linkTo(`matters/${entry.repeatOf}`)}>${t('ledger.earlier')}</a>`],
  ].filter(([, value]) => value !== null && value !== undefined && value !== '');
  return html`<dl class="facts">${pairs.map(([name, value]) => html`<div><dt>${t(`ledger.${name}`)}</dt><dd>${value}</dd></div>`)}</dl>`;
}

export function clocks(entry) {
  if (!entry.clocks?.length) return html`<p class="muted">${t('clocks.none')}</p>`;
  return html`<ul class="clocks">${entry.clocks.map((clock) => {
    const over = clock.running && clock.duty && !clock.paused && clock.dueDay < today();
    return html`<li class="clock ${over ? 'over' : clock.running ? 'running' : ''}">
      <strong>${tOr(`clock.${clock.kind}`, clock.kindText)}</strong>
      <span class="due ${over ? 'late' : ''}">${t(clock.running ? 'clocks.due' : 'clocks.stopped', { day: day(clock.dueDay) })}</span>
      <span class="rule">${t('clocks.since', { day: day(clock.startDay) })} · ${tOr(`ruleSet.${clock.rule?.set}`, clock.rule?.set)} ${articleText(clock.rule?.article)}${clock.provisional ? html` · ${t('clocks.provisional')}` : nothing}</span></li>`;
  })}</ul>`;
}

export function timelineList(events) {
  return html`<ol class="timeline" data-test="timeline">${events.map((event) => html`<li>
    <p class="words">${event.words || tOr(`event.${event.type}`, event.type)}</p>
    <p class="meta"><time datetime=${event.occurredAt}>${instant(event.occurredAt)}</time>
      ${recordedLater(event) ? html`<span>${t('timeline.recorded', { time: instant(event.recordedAt) })}</span>` : nothing}
      ${event.actorName || event.actor ? html`<span>${event.actorName ?? event.actor}</span>` : nothing}
      <span class="mono" title=${event.type}>#${event.position}</span></p></li>`)}</ol>`;
}

const recordedLater = (event) => event.recordedAt && Date.parse(event.recordedAt) - Date.parse(event.occurredAt) > RECORDED_LATE_MS;
