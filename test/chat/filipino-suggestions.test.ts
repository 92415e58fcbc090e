import { describe, expect, test } from 'vitest';
import { chatCatalog } from '../../src/catalog/index.ts';
import { FILIPINO_QUESTIONS } from '../../src/catalog/language/filipino-questions.ts';
import { languageOf } from '../../src/engine/chat/language-of.ts';
import { tokenize } from '../../src/engine/language/tokenize.ts';
import { startChat } from '../support/chat.ts';
import { testDatabase } from '../support/database.ts';

const { talk } = await startChat(await testDatabase());

describe('Filipino suggestions', () => {
  test.each(Object.keys(FILIPINO_QUESTIONS))('“%s” is the question of a template', (frame) => {
    expect(chatCatalog.templates.some(({ question }) => question === frame)).toBe(true);
  });

  test.each([
    'Ilan ang komunidad ng Maranao sa Region X?',
    'Magkano ang kabuuang badyet ng mga proyekto sa Region XII?',
    'Ilan ang kritikal na pangangailangan sa Lanao del Norte?',
    'Ilan ang kritikal na pangangailangan na may internet?',
    'Aling sektor ang may pinakamaraming patakaran?',
  ])('under “%s” are Filipino and are answered', async (question) => {
    const { suggestions } = await talk().say(question);
    expect(suggestions.length).toBeGreaterThan(0);
    for (const suggestion of suggestions) {
      expect(languageOf(tokenize(suggestion))).toBe('fil');
      expect((await talk().say(suggestion)).source).toBe('TEMPLATE');
    }
  });

  test('and “bakit?” tells in Filipino how the question was read', async () => {
    const conversation = talk();
    await conversation.say('Ilan ang komunidad ng Maranao sa Region X?');
    expect((await conversation.say('bakit?')).text).toContain(
      'Ilan ang mga Maranao na komunidad sa Region X?',
    );
  });
});
