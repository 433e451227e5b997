/** Addresses after the hash: `#/matters/ID?figure=overdue`, `#/records/disputes/ID`. The server serves one page and knows none of them. */
const listeners = new Set();

export function route() {
  const [path, query = ''] = location.hash.replace(/^#/, '').split('?');
  const [name = '', id = '', part = ''] = path.split('/').filter(Boolean).map(decodeURIComponent);
  return { name, id, part, query: new URLSearchParams(query), address: location.hash };
}

/** Address of a page; empty values are left out. */
export function linkTo(name, query = {}) {
  const pairs = Object.entries(query instanceof URLSearchParams ? Object.fromEntries(query) : query);
  const kept = new URLSearchParams(pairs.filter(([, value]) => value !== undefined && value !== null && value !== ''));
  return kept.size ? `#/${name}?${kept}` : `#/${name}`;
}

/** The list page behind a figure: the API's own `href` says which matters it counts. */
export const linkOfFigure = (href) => `#/matters?${href?.split('?')[1] ?? ''}`;

export const go = (address) => { location.hash = address; };
export function replace(address) {
  history.replaceState(null, '', address);
  listeners.forEach((listener) => listener());
}
export function onRoute(listener) {
  listeners.add(listener);
}
addEventListener('hashchange', () => listeners.forEach((listener) => listener()));
