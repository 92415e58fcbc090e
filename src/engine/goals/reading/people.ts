import { cleanText, hasPhrase, wordsOf } from './clean-text.ts';
import { keyOf, type Node } from './nodes.ts';

/** Someone whom the person knows. */
export interface Contact {
  readonly name: string;
  /** What they are to the person, in the person's own words. */
  readonly roles: readonly string[];
  readonly path: string;
}

const textField = (value: Record<string, unknown>, names: readonly string[]): string | null => {
  const key = Object.keys(value).find((candidate) => names.includes(keyOf(candidate)));
  return key === undefined ? null : cleanText(value[key]);
};

const fromText = (text: string, path: string, groups: readonly string[]): Contact | null => {
  const match = /^([^(,–—:]+?)\s*(?:(?:[(,–—:]|\s-)\s*(.+?)\)?)?$/.exec(text);
  const name = cleanText(match?.[1] ?? '');
  if (name === null || !/\p{Lu}/u.test(name)) return null;
  return {
    name,
    roles: wordsOf([...groups, match?.[2] ?? '', /^prof/i.test(name) ? 'professor' : ''].join(' ')),
    path,
  };
};

/**
 * The contacts in a network of any shape: a list of people or of lines "Dr. Santos (professor, MSU)", or lists
 * under a word for what they are (`{ professors: […], mentors: […] }`).
 */
export const contactsOf = (nodes: readonly Node[]): readonly Contact[] => {
  const contacts: Contact[] = [];
  for (const node of nodes) {
    const groups = node.keys.map((key) => key.replaceAll('_', ' '));
    if (typeof node.value === 'string') {
      const isField = nodes.some(
        (other) => other.path === node.path.slice(0, node.path.lastIndexOf('.')) && isPerson(other.value),
      );
      if (isField && !node.path.endsWith(']')) continue;
      const lines = node.path.endsWith(']')
        ? [node.value]
        : node.value.split(/[;\n]|,\s*(?=(?:Dr|Prof|Mr|Ms|Mrs|Engr|Atty)\.? )/);
      for (const line of lines) {
        const text = cleanText(line);
        const contact = text === null ? null : fromText(text, node.path, groups);
        if (contact !== null) contacts.push(contact);
      }
    } else if (isPerson(node.value)) {
      const name = textField(node.value, ['name', 'full_name', 'contact', 'person']);
      if (name === null) continue;
      const roles = [
        'role',
        'relation',
        'relationship',
        'title',
        'position',
        'type',
        'kind',
        'notes',
        'company',
        'organization',
        'organisation',
        'affiliation',
      ]
        .map((key) => textField(node.value as Record<string, unknown>, [key]) ?? '')
        .join(' ');
      contacts.push({ name, roles: wordsOf(`${groups.join(' ')} ${roles}`), path: node.path });
    }
  }
  return contacts;
};

const isPerson = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.keys(value).some((key) => ['name', 'full_name', 'contact', 'person'].includes(keyOf(key)));

/** The contacts that are any of these to the person ("professor", "mentor"), singular or plural. */
export const withRole = (contacts: readonly Contact[], roles: readonly string[]): readonly Contact[] =>
  contacts.filter((contact) =>
    roles.some((role) => hasPhrase(contact.roles, role) || hasPhrase(contact.roles, `${role}s`)),
  );
