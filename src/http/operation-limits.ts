import { EnvelopArmor } from '@escape.tech/graphql-armor';
import { NoSchemaIntrospectionCustomRule } from 'graphql';
import type { Plugin } from 'graphql-yoga';

/**
 * Bounds on what one operation may ask for, checked before any of it runs. Each is several times what our own
 * examples need. Where introspection is off, neither do errors suggest names.
 *
 * @example createYoga({ plugins: [...operationLimits({ introspection: true })] })
 */
export const operationLimits = ({ introspection }: { introspection: boolean }): readonly Plugin[] => {
  const armor = new EnvelopArmor({
    maxTokens: { n: 1_000 },
    maxDepth: { n: 12, ignoreIntrospection: true },
    maxAliases: { n: 30 },
    maxDirectives: { n: 9 },
    costLimit: { maxCost: 5_000, ignoreIntrospection: true },
    blockFieldSuggestion: { enabled: !introspection },
  });
  const { plugins } = armor.protect();
  const noIntrospection: Plugin = {
    onValidate: ({ addValidationRule }) => addValidationRule(NoSchemaIntrospectionCustomRule),
  };
  // Envelop's plugins are Yoga's, but the two libraries' types do not say so.
  return [...(plugins as unknown as readonly Plugin[]), ...(introspection ? [] : [noIntrospection])];
};
