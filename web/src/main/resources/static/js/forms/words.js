/** Words of the catalogue for what the published description names: properties and their values. */
import { t, tOr } from '../core/i18n.js';

/** A property's label; its own where the schema means something else by it than others do. */
export const labelOf = (name, owner) => tOr(`field.${owner}.${name}`, tOr(`field.${name}`, name));

/** A value of an enumeration. */
export const valueOf = (name, value) => tOr(`value.${name}.${value}`, tOr(`value.${value}`, value));

/** What a command does, such as `agreements` of `disputes`; moves of several kinds may share a word, and some begin another record. */
export const moveOf = (kind, move) => tOr(`command.${kind}.${move}`, tOr(`command.${move}`, tOr(`begin.${move}`, move)));

/** What the command asks of whoever takes it, where that needs saying. */
export const hintOf = (kind, move) => tOr(kind === 'matters' ? `command.${move}.hint` : `command.${kind}.${move}.hint`, '');

/** Yes or no. */
export const yesOrNo = (value) => t(value ? 'value.yes' : 'value.no');
