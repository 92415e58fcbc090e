import type { CodegenConfig } from '@graphql-codegen/cli';

/**
 * Typed documents from the committed contract, for the examples and for the tests. What comes out is
 * committed and never edited; `test/contract.test.ts` fails when it is stale.
 */
const config: CodegenConfig = {
  schema: 'schema/**/*.graphql',
  documents: ['examples/**/*.graphql', 'test/**/*.graphql'],
  generates: {
    'test/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        scalars: { Date: 'string', DateTime: 'string', JSON: 'unknown' },
      },
    },
  },
};

export default config;
