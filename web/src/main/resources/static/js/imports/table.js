/** A table from a file: its text, its cells, and the entries its rows stand for. */
import { t } from '../core/i18n.js';

const QUOTE = '"';
const SEVERAL = ';';
const YES = /^(true|1)$/i;
const FORMULA = /^'(?=[=+\-@])/;

/** In UTF-8, else in the national code; the browser finds out which by reading strictly. */
export async function textOf(file) {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (otherwise) {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** Rows of cells by RFC 4180, between commas, semicolons or tabs; empty lines are none. `line` is the spreadsheet's number of a row. */
export function rowsOf(text) {
  const parting = [',', ';', '\t'].map((sign) => [text.split(/\r?\n/, 1)[0].split(sign).length, sign]).sort(([one], [other]) => other - one)[0][1];
  const rows = [];
  let cells = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  const endCell = () => { cells.push(cell); cell = ''; };
  const endRow = () => {
    endCell();
    if (cells.some((each) => each.trim())) rows.push({ line, cells: cells.map((each) => each.trim()) });
    cells = [];
    line += 1;
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign !== QUOTE) cell += sign;
      else if (text[at + 1] === QUOTE) { cell += QUOTE; at += 1; } else quoted = false;
    } else if (sign === QUOTE && !cell) quoted = true;
    else if (sign === parting) endCell();
    else if (sign === '\n') endRow();
    else if (sign !== '\r') cell += sign;
  }
  if (cell || cells.length) endRow();
  return rows;
}

/**
 * The entries of a table, by the specs of their properties; a column is named as the property, or as its label.
 *
 * @returns {{entries: Array, lines: Array, missing: Array, unknown: Array}} line of each entry; names of columns that must be there; those nobody knows
 */
export function entriesOf([header, ...rows], specs, labelOf) {
  const heads = header?.cells ?? [];
  const named = heads.map((head) => specs.find((spec) => [spec.name, labelOf(spec)].some((name) => name.toLowerCase() === head.toLowerCase())));
  const missing = specs.filter((spec) => spec.required && !named.includes(spec));
  const entries = rows.map(({ cells }) => Object.fromEntries(named.map((spec, index) => [spec, cells[index] ?? '']).filter(([spec, cell]) => spec && cell).map(([spec, cell]) => [spec.name, valueOf(spec, cell)])));
  return { entries, lines: rows.map(({ line }) => line), missing: missing.map((spec) => spec.name), unknown: heads.filter((head, index) => head && !named[index]) };
}

function valueOf(spec, cell) {
  const said = cell.replace(FORMULA, '');
  if (spec.kind === 'list') return said.split(SEVERAL).map((each) => each.trim()).filter(Boolean);
  return spec.kind === 'flag' ? YES.test(said) || said === t('value.yes') : said;
}
