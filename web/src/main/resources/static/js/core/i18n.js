/** The two catalogues, the chosen language, and everything that is written by its rules. */
const KEPT_AS = 'fengqiao.language';
export const LANGUAGES = ['zh', 'en'];
const TAGS = { zh: 'zh-CN', en: 'en-GB' };

const listeners = new Set();
let messages = {};
let current = 'zh';

export const language = () => current;
export const languageTag = () => TAGS[current];

export async function startLanguage() {
  const kept = localStorage.getItem(KEPT_AS);
  await load(LANGUAGES.includes(kept) ? kept : 'zh');
}

export async function chooseLanguage(next) {
  localStorage.setItem(KEPT_AS, next);
  await load(next);
  listeners.forEach((listener) => listener());
}

/** Calls the listener after each switch; answers how to stop. */
export function onLanguage(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The sentence of a key with its {names} filled in; an unknown key shows itself, so that it is found. */
export function t(key, values = {}) {
  const sentence = messages[key] ?? key;
  return sentence.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** Like t, but the fallback where the catalogue does not know the key. */
export const tOr = (key, fallback) => messages[key] ?? fallback ?? '';

async function load(next) {
  const answer = await fetch(`/i18n/${next}.json`);
  messages = await answer.json();
  current = next;
  document.documentElement.lang = TAGS[next];
}
