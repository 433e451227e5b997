import { html, nothing } from 'lit';
import { t, tOr } from '../core/i18n.js';
import { Unreachable } from '../core/http.js';
import { labelOf, moveOf } from '../forms/words.js';
import { idOf, messageOf } from './field.js';

/**
 * What went wrong in the words of whoever must act on it: the rule, its article, what may be done now.
 *
 * @param {Error} failure a Refusal, an Unreachable or nothing
 * @param {object} actions extra content below, such as a retry button
 * @param {object} about specs and kind of the form that was refused, which say more of fields and moves than their names
 */
export function problemNotice(failure, actions = nothing, { specs = [], kind } = {}) {
  if (!failure) return nothing;
  if (failure instanceof Unreachable) {
    return html`<div class="notice warn" role="alert">
      <strong>${t('problem.unreachable')}</strong>${t('problem.unreachable.detail')}${actions}</div>`;
  }
  const problem = failure.problem;
  if (!problem) return unexpected(failure);
  return html`<div class="notice bad" role="alert" tabindex="-1">
    <strong>${tOr(`problem.${problem.code}`, problem.title ?? t('problem.unknown', { status: failure.status }))}</strong>
    ${problem.detail ?? nothing}
    ${problem.errors?.length ? html`<ul>${problem.errors.map((error) => errorLine(error, specs))}</ul>` : nothing}
    ${facts(problem, kind)}
    ${actions}
  </div>`;
}

/* A fault of the page itself: the person is told, and so is the console. */
function unexpected(failure) {
  reportError(failure);
  return html`<div class="notice bad" role="alert"><strong>${t('problem.page')}</strong></div>`;
}

const errorLine = (error, specs) => html`<li><a href="#" @click=${(event) => toField(event, error.field)}>${placeOf(error.field, specs)}</a>${t('label.colon')}${messageOf(error)}</li>`;

/** `parties[1].phone` is the phone of the second of the parties. */
function placeOf(path, specs) {
  let among = specs;
  const words = path.split('.').map((part) => {
    const [name, nth] = part.split(/[[\]]/);
    const spec = among.find((each) => each.name === name);
    among = spec?.fields ?? spec?.item?.fields ?? [];
    const what = labelOf(name, spec?.owner);
    return nth === undefined ? what : t('form.nth', { what, n: Number(nth) + 1 });
  });
  return words.join(' › ');
}

function toField(event, name) {
  event.preventDefault();
  const at = document.getElementById(idOf(name));
  (at && !at.disabled ? at : document.querySelector(`[aria-invalid="true"][id^="${idOf(name)}"]`))?.focus();
}

function facts(problem, kind) {
  const lines = [
    problem.article && [t('problem.article'), articleText(problem.article)],
    problem.state && [t('problem.state'), tOr(`state.${problem.state}`, tOr(`value.${problem.state}`, problem.state))],
    problem.allowed && [t('problem.allowed'), problem.allowed.map((each) => moveOf(kind, each)).join(t('list.separator')) || t('figure.none')],
    problem.earliest && [t('problem.earliest'), problem.earliest],
    problem.code && [t('problem.code'), html`<code>${problem.code}</code>`],
  ].filter(Boolean);
  return html`<ul class="small">${lines.map(([name, value]) => html`<li>${name}${t('label.colon')}${value}</li>`)}</ul>`;
}

/** An article is a number of the Regulations, or says it is policy. */
export const articleText = (article) =>
  /^[\d(]/.test(String(article)) ? t('article.number', { article }) : tOr(`article.${article}`, article);
