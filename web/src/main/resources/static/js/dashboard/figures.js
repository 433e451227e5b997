import { html, nothing } from 'lit';
import { t, tOr } from '../core/i18n.js';
import { number, rate } from '../core/format.js';
import { linkOfFigure } from '../core/router.js';
import { shareBar } from '../parts/share-bar.js';

const SHOWN = ['registered', 'inHand', 'resolved', 'overdue', 'repeat', 'persons'];

/** A count that opens the list it counts; one without matters behind it (persons) opens nothing of its own. */
const linked = (href, content, label) =>
  href ? html`<a href=${linkOfFigure(href)} aria-label=${label ?? nothing}>${content}</a>` : content;

export const count = (figure) =>
  figure ? linked(figure.href, number(figure.value)) : t('figure.none');

export function figureTiles(figures) {
  return html`<ul class="figures" data-test="figures">${SHOWN.filter((name) => figures[name]).map((name) => tile(name, figures[name]))}</ul>`;
}

function tile(name, figure) {
  const content = html`<span class="name">${t(`figure.${name}`)}</span>
    <span class="value" data-figure=${name}>${number(figure.value)}<small>${t(name === 'persons' ? 'unit.persons' : 'unit.matters')}</small></span>
    <span class="note">${t(`figure.${name}.note`)}</span>`;
  const alarm = name === 'overdue' && figure.value > 0;
  return html`<li class=${alarm ? 'alarm' : ''}>${figure.href
    ? html`<a href=${linkOfFigure(figure.href)}>${content}</a>` : html`<div class="still">${content}</div>`}</li>`;
}

export function rateHero(rates) {
  const [first, ...others] = rates;
  if (!first) return nothing;
  return html`<section class="panel hero" aria-labelledby="rate-hero">
    <div><h2 id="rate-hero">${rateName(first)}</h2>
      <p class="muted small">${tOr(`rate.${first.id}.note`, first.population)}</p></div>
    <div class="stack-s"><p class="hero-rate" data-rate=${first.id}>${rate(first.rate)}</p>
      ${shareBar(first.rate)}
      ${fraction(first)}</div>
    ${others.length ? html`<div class="rates">${others.map((each) => html`<div><h3>${rateName(each)}</h3>
      <p class="value" data-rate=${each.id}>${rate(each.rate)}</p>${fraction(each)}</div>`)}</div>` : nothing}
  </section>`;
}

const rateName = (each) => tOr(`rate.${each.id}`, each.name);

function fraction(each) {
  return html`<p class="fraction">${linked(each.numeratorHref, number(each.numerator), t('rate.numerator', { n: number(each.numerator) }))}
    / ${linked(each.denominatorHref, number(each.denominator), t('rate.denominator', { n: number(each.denominator) }))}
    ${t('unit.matters')}</p>`;
}
