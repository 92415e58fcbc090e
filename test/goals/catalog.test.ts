import { describe, expect, test } from 'vitest';
import { goalCatalog } from '../../src/catalog/goals/index.ts';
import { compileTemplate } from '../../src/engine/goals/render/compile-template.ts';
import { plan } from './plan.ts';

describe('every template', () => {
  test.each(goalCatalog.templates.map(({ template }) => [template.id, template] as const))(
    '%s is chosen for its example, and rendered',
    (id, template) => {
      const category = template.category === 'general' ? 'something else' : template.category;
      const made = plan({ category, ...template.example.goal }, template.example.profile);
      expect(made.tasks.map((task) => task.templateId)).toContain(id);
      expect(made.rejected).toEqual([]);
    },
  );
});

test('a template that breaks a rule of the house does not compile, and says which', () => {
  const sound = goalCatalog.templates[0]?.template;
  if (sound === undefined) throw new Error('the catalogue is empty');
  const broken = (change: object) => () => compileTemplate({ ...sound, ...change }, goalCatalog.factByName);
  expect(broken({})).not.toThrow();
  expect(broken({ done: [['All of it', 90]] })).toThrow('add to 90');
  expect(broken({ title: 'Read {no_such_fact|it}' })).toThrow('no fact "no_such_fact"');
  expect(broken({ deliverable: 'A page about {gpa}' })).toThrow('without words to fall back on');
  expect(broken({ steps: ['Only with {gpa}', 'Only with {school}'] })).toThrow('fewer than two steps');
  expect(broken({ why: '{gpa} matters' })).toThrow('begins with a slot');
});
