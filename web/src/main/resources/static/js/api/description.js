/** What the server publishes of itself (OpenAPI 3.1): which operations there are, for whom, and what they are sent. */
import { get } from '../core/http.js';
import { has, session } from '../core/session.js';

let asked = null;

/** The description, asked for once while the page lives. */
export function description() {
  if (!asked) {
    asked = get('/v3/api-docs', {}, { cache: 'default' }).then((published) => new Description(published));
    asked.catch(() => { asked = null; });
  }
  return asked;
}

class Description {
  #paths;
  #schemas;

  constructor(published) {
    this.#paths = published.paths;
    this.#schemas = published.components.schemas;
  }

  /** Whether the one who is signed in may call it by role; none where there is no such operation. */
  mayCall(method, path) {
    const operation = this.#paths[path]?.[method];
    return Boolean(operation && session() && has(...(operation['x-roles'] ?? [])));
  }

  /** Roles that may call it. */
  rolesOf(method, path) {
    return this.#paths[path]?.[method]?.['x-roles'] ?? [];
  }

  /** Last parts of the addresses below `path`, such as `replies` of `/api/matters/{id}`. */
  movesOf(path) {
    const prefix = `${path}/{id}/`;
    return Object.keys(this.#paths).filter((each) => each.startsWith(prefix) && this.#paths[each].post).map((each) => each.slice(prefix.length));
  }

  /** Schema of what the operation is sent. */
  bodyOf(path) {
    return this.#paths[path].post.requestBody?.content['application/json'].schema ?? {};
  }

  /** Names of what a list can be asked by. */
  filtersOf(path) {
    return (this.#paths[path]?.get?.parameters ?? []).filter((each) => each.in === 'query').map((each) => each.name);
  }

  /** The schema itself, for a reference or one that may be null, with its `name` where it has one. */
  resolve(schema) {
    if (schema.anyOf) return this.resolve(schema.anyOf.find((each) => each.type !== 'null'));
    if (!schema.$ref) return schema;
    const name = schema.$ref.split('/').pop();
    return { ...this.#schemas[name], name };
  }
}

/** The type that a schema names beside null. */
export const typeOf = (schema) => [schema.type ?? []].flat().find((each) => each !== 'null');
