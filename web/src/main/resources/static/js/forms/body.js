/** Between what a form holds, which is text, and what the server is sent. What was left empty is left out. */
import { instantOfField, nowForField } from '../core/format.js';

const FEN = 100;

/** The body of the values; an object without anything said is none. */
export function bodyOf(specs, values) {
  return Object.fromEntries(specs.map((spec) => [spec.name, sent(spec, values[spec.name])]).filter(([, value]) => value !== undefined));
}

function sent(spec, value) {
  switch (spec.kind) {
    case 'flag': return value ?? (spec.required ? false : undefined);
    case 'list': return list(spec, value);
    case 'group': return group(spec, value);
    default: return said(value) ? text(spec, value) : undefined;
  }
}

function text(spec, value) {
  switch (spec.kind) {
    case 'number': return numeric(value, Number(value));
    case 'money': return numeric(value, Math.round(Number(value) * FEN));
    case 'moment': return instantOfField(value);
    default: return value.trim();
  }
}

/* What is no number is sent as it was typed: the server says so, at its field. */
const numeric = (value, number) => (Number.isNaN(number) ? value : number);

function list(spec, value = []) {
  const items = value.map((each) => sent(spec.item, each)).filter((each) => each !== undefined && (typeof each !== 'object' || Object.keys(each).length));
  return items.length || spec.required ? items : undefined;
}

function group(spec, value = {}) {
  const body = bodyOf(spec.fields, value);
  return spec.required || Object.values(body).some((each) => each !== false) ? body : undefined;
}

const said = (value) => value !== undefined && value !== null && String(value).trim() !== '';

/** What a form holds for a body that was sent before. */
export function valuesOf(specs, body) {
  return Object.fromEntries(specs.filter((spec) => body[spec.name] !== undefined).map((spec) => [spec.name, held(spec, body[spec.name])]));
}

function held(spec, value) {
  switch (spec.kind) {
    case 'list': return value.map((each) => held(spec.item, each));
    case 'group': return valuesOf(spec.fields, value);
    case 'flag': return value;
    case 'money': return String(value / FEN);
    case 'moment': return value.slice(0, nowForField().length);
    default: return String(value);
  }
}

/** What a form begins with where something was named beforehand; a list of matters begins with the matter named. */
export function begunWith(specs, named) {
  const pairs = specs.map((spec) => [spec, named[spec.name] ?? (spec.name === 'matters' ? named.matter : undefined)]).filter(([, value]) => value);
  return Object.fromEntries(pairs.map(([spec, value]) => [spec.name, spec.kind === 'list' ? [value] : value]));
}

/** What an element of a list begins with. */
export const blankOf = (spec) => (spec.kind === 'group' ? {} : '');
