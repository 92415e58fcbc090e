import { describe, expect, it } from 'vitest';
import { borrowedForms, plainForms, rootPrefix } from '../../src/engine/language/filipino-forms.ts';
import { tokenize } from '../../src/engine/language/tokenize.ts';
import { startChat } from '../support/chat.ts';
import { testDatabase } from '../support/database.ts';

describe('plain forms of Filipino words', () => {
  it.each([
    ['proyektong', 'proyekto'],
    ['natutugunang', 'natutugunan'],
    ['malalaki', 'malaki'],
    ['pinakamahihirap', 'pinakamahirap'],
    ['pinakamalalaking', 'pinakamalaki'],
  ])('%s may be a form of %s', (word, plain) => {
    expect(plainForms(word)).toContain(plain);
  });

  it.each(['komunidad', 'region', 'sing'])('%s is a plain form already', (word) => {
    expect(plainForms(word)).toEqual([]);
  });
});

describe('English verbs under Filipino prefixes', () => {
  const isOrdinary = (word: string): boolean => ['approve', 'submit', 'identify', 'nation'].includes(word);
  const formsOf = (text: string) => {
    const tokens = tokenize(text);
    const last = tokens.at(-1)!;
    return borrowedForms(last, rootPrefix(text, tokens, last), isOrdinary);
  };

  it.each([
    ['na-approve', 'approved'],
    ['nasubmit', 'submitted'],
    ['na-identify', 'identified'],
    ['mag-e-expire', 'expiring'],
    ['naka-assign', 'assigned'],
  ])('%s may mean %s', (word, form) => expect(formsOf(word)).toContain(form));

  it('takes what is to come for nothing that is done', () => {
    expect(formsOf('mag-e-expire')).not.toContain('expired');
  });

  it.each(['nation', 'approve', 'na approve'])('%s has none', (text) => expect(formsOf(text)).toEqual([]));
});

describe('Filipino in questions', async () => {
  const { talk } = await startChat(await testDatabase());
  const answerTo = async (...messages: readonly string[]) => {
    const one = talk();
    let text = '';
    for (const message of messages) {
      const reply = await one.say(message);
      text = reply.source === 'TEMPLATE' ? JSON.stringify(reply.plan) : `${reply.source}: ${reply.text}`;
    }
    return text;
  };

  it.each([
    ['Ilang komunidad sa Region IX?', 'Ilan nga ba ang komunidad sa Region IX?'],
    ['Ilang barangay sa General Santos City?', 'Ilang brgy sa GenSan?'],
    ['Ilang polisiya ang kasalukuyang ipinatutupad?', 'Ilang polisiya ang ipinapatupad?'],
    ['List the health projects in 2026', 'Mga proyektong pangkalusugan ngayong 2026'],
  ])('reads “%s” and “%s” alike', async (plain, other) => {
    expect(await answerTo(other)).toEqual(await answerTo(plain));
  });

  it('takes “nga” in small letters for the particle, and in capitals for the agencies', async () => {
    expect(await answerTo('Ilang komunidad sa Region IX?', 'ilista mo nga')).toContain('"communities"');
    expect(await answerTo('Ilang NGA ang nasa talaan?')).toContain('"organizations"');
  });

  it('does not take a verb that goes on for a slip of one that is done', async () => {
    const reply = await talk().say('Ilang pangangailangan ang natutugutugunan?');
    expect(reply.source).toBe('FALLBACK');
  });

  it('says no plural twice, and dates in its own words', async () => {
    const { text } = await talk().say('May mga konsultasyon ba ngayong buwan?');
    expect(text).not.toMatch(/\d mga|walang mga|November/);
    expect(text).toContain('Nobyembre');
  });
});
