import { describe, expect, it } from 'vitest';
import { chatCatalog } from '../../src/catalog/index.ts';
import { describeBinding } from '../../src/data/query/describe-binding.ts';
import { startChat } from '../support/chat.ts';
import { testDatabase } from '../support/database.ts';
import { fillExample } from '../support/fill-example.ts';
import { namesOf } from '../support/names.ts';

const database = await testDatabase();
const { talk, trace } = await startChat(database);
const names = await namesOf(database);

describe.each(chatCatalog.templates.map((template) => [template.id, template] as const))(
  '%s',
  (_, template) => {
    it.each(template.examples)('answers "%s"', async (example) => {
      const reply = await talk().say(fillExample(template, example, names));
      expect(reply.source, `${reply.text}\n${trace()}`).toBe('TEMPLATE');
      expect(reply.source === 'TEMPLATE' && reply.templateId, trace()).toBe(template.id);
    });

    it.each(template.counterExamples)('leaves "%s" alone', async (example) => {
      const reply = await talk().say(fillExample(template, example, names));
      expect(reply.source === 'TEMPLATE' && reply.templateId, trace()).not.toBe(template.id);
    });

    it('is described in full', () => {
      expect(template.examples.length).toBeGreaterThanOrEqual(3);
      expect(template.counterExamples.length).toBeGreaterThanOrEqual(1);
    });
  },
);

describe.each(chatCatalog.datasets.map((dataset) => [dataset.id, dataset] as const))(
  'dataset %s',
  (id, dataset) => {
    it('uses only names that its binding has', () => {
      const binding = describeBinding(id);
      for (const measure of dataset.measures)
        if (measure.over === undefined) expect(binding.measures).toContain(measure.id);
      for (const dimension of dataset.dimensions) expect(binding.dimensions).toContain(dimension.id);
      for (const relation of dataset.relations ?? [])
        expect(Object.keys(binding.relations)).toContain(relation.id);
      for (const order of dataset.order) expect(Object.keys(binding.fields)).toContain(order.field);
    });

    it('has a template of its own', () => {
      expect(chatCatalog.templates.some((template) => template.dataset === id)).toBe(true);
    });
  },
);
