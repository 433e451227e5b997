import { html, nothing } from 'lit';
import { t, tOr } from '../core/i18n.js';
import { Unreachable } from '../core/http.js';
import { idOf, messageOf } from './field.js';

/**
 * What went wrong in the words of whoever must act on it: the rule, its article, what may be done now.
 *
 * @param {Error} failure a Refusal, an Unreachable or nothing
 * @param {object} actions extra content below, such as a retry button
 */
export function problemNotice(failure, actions = nothing) {
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
    ${problem.errors?.length ? html`<ul>${problem.errors.map(errorLine)}</ul>` : nothing}
    ${facts(problem)}
    ${actions}
  </div>`;
}

/* A fault of the page itself: the person is told, and so is the console. */
function unexpected(failure) {
  reportError(failure);
  return html`<div class="notice bad" role="alert"><strong>${t('problem.page')}</strong></div>`;
}

const errorLine = (error) => html`<li><a href="#" @click=${(event) => toField(event, error.field)}>${tOr(`field.${error.field}`, error.field)}</a>${t('label.colon')}${messageOf(error)}</li>`;

function toField(event, name) {
  event.preventDefault();
  document.getElementById(idOf(name))?.focus();
}

function facts(problem) {
  const lines = [
    problem.article && [t('problem.article'), articleText(problem.article)],
    problem.state && [t('problem.state'), tOr(`state.${problem.state}`, problem.state)],
    problem.allowed && [t('problem.allowed'), problem.allowed.map((each) => tOr(`command.${each}`, each)).join(t('list.separator')) || t('figure.none')],
    problem.earliest && [t('problem.earliest'), problem.earliest],
    problem.code && [t('problem.code'), html`<code>${problem.code}</code>`],
  ].filter(Boolean);
  return html`<ul class="small">${lines.map(([name, value]) => html`<li>${name}${t('label.colon')}${value}</li>`)}</ul>`;
}

/** An article is a number of the Regulations, or says it is policy. */
export const articleText = (article) =>
  /^[\d(]/.test(String(article)) ? t('article.number', { article }) : tOr(`article.${article}`, article);
