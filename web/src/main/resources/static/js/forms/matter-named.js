/** Which matter a person means, and what is said where there is none. */
import { t } from '../core/i18n.js';
import { Refusal } from '../core/http.js';
import { known, receiptOf, byReceipt } from '../api/matters.js';

const ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/;

export const isId = (word) => ID.exec(word)?.[0] === word;

/** The id that was meant, as far as that is known without asking: of a page's address, or of a matter met here; else the word, a receipt number in its form. */
export function idOfMatter(said) {
  const word = said.trim();
  const receipt = receiptOf(word);
  return known().find((each) => each.receiptNumber === receipt)?.matterId ?? ID.exec(word)?.[0] ?? receipt ?? word;
}

/** Rule of a refusal that the page makes itself. */
export const UNNAMED = 'matter.named';

/** What was named is none, or none that this person may see: the two are told alike. */
class NotNamed extends Error {}

/** The matter behind a receipt number. */
export async function namedMatter(word) {
  const receipt = receiptOf(word);
  if (!receipt) throw new NotNamed(t('form.matter.form'));
  const found = await byReceipt(receipt);
  if (!found) throw new NotNamed(t('form.matter.none', { receipt }));
  return found;
}

/** The values with the id in place of each receipt number; refuses, as the server would, where one names no matter. */
export async function withMatters(specs, values) {
  const errors = [];
  const meant = await fields(specs, values, '', errors);
  if (errors.length) throw new Refusal(0, { code: 'matter.unknown', title: t('form.matter.refused'), errors });
  return meant;
}

async function fields(specs, values, prefix, errors) {
  const pairs = await Promise.all(specs.filter((spec) => values[spec.name] !== undefined)
    .map(async (spec) => [spec.name, await meantBy(spec, values[spec.name], `${prefix}${spec.name}`, errors)]));
  return { ...values, ...Object.fromEntries(pairs) };
}

async function meantBy(spec, value, path, errors) {
  if (spec.kind === 'group') return fields(spec.fields, value, `${path}.`, errors);
  if (spec.kind === 'list') return Promise.all(value.map((each, index) => meantBy(spec.item, each, `${path}[${index}]`, errors)));
  return spec.kind === 'matter' && value.trim() ? one(value, path, errors) : value;
}

async function one(value, path, errors) {
  const word = idOfMatter(value);
  if (isId(word)) return word;
  try {
    return (await namedMatter(word)).matterId;
  } catch (failure) {
    if (!(failure instanceof NotNamed)) throw failure;
    errors.push({ field: path, rule: UNNAMED, message: failure.message });
    return value;
  }
}
