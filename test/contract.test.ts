import { readdirSync, readFileSync } from 'node:fs';
import { generate } from '@graphql-codegen/cli';
import { makeExecutableSchema } from '@graphql-tools/schema';
import {
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  isSpecifiedScalarType,
  lexicographicSortSchema,
  parse,
  printSchema,
  validate,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import codegen from '../codegen.ts';
import { buildSchema, printContract } from '../src/graphql/schema.ts';

const filesOf = (folder: string): { name: string; text: string }[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));

const contract = makeExecutableSchema({ typeDefs: filesOf('schema').map(({ text }) => text) });
const sorted = (schema: GraphQLSchema) => printSchema(lexicographicSortSchema(schema));

describe('the contract', () => {
  it('is kept by the schema that runs, without a breaking change', () => {
    const changes = [
      ...findBreakingChanges(contract, buildSchema()),
      ...findDangerousChanges(contract, buildSchema()),
    ];
    expect(changes.map(({ type, description }) => `${type}: ${description}`)).toEqual([]);
  });

  it('says what the schema that runs says, word for word', () => {
    expect(sorted(buildSchema())).toBe(sorted(contract));
  });

  it('is what printContract prints, so that a change can be carried over', () => {
    expect(sorted(makeExecutableSchema({ typeDefs: printContract() }))).toBe(sorted(contract));
  });

  it('names a breaking change when the two disagree', () => {
    const without = printSchema(contract).replace(/^ {2}totalTemplates: Int!$/m, '  allTemplates: Int!');
    const changes = findBreakingChanges(contract, makeExecutableSchema({ typeDefs: without }));
    expect(changes.map(({ description }) => description)).toEqual([
      'TemplateStats.totalTemplates was removed.',
    ]);
  });

  it('describes every type, field, argument and enum value', () => {
    const silent: string[] = [];
    const check = (name: string, { description }: { description?: string | null | undefined }) => {
      if (!description?.trim()) silent.push(name);
    };
    for (const type of Object.values(contract.getTypeMap())) {
      if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
      check(type.name, type);
      if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
      if (isObjectType(type) || isInterfaceType(type))
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field);
          for (const arg of field.args) check(`${type.name}.${field.name}(${arg.name}:)`, arg);
        }
    }
    expect(silent).toEqual([]);
  });
});

describe('a short query', () => {
  it('cannot ask for a list within the same list over and over', () => {
    const fieldsOf = (name: string) => {
      const type = contract.getType(name);
      return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
    };
    const nextOf = (name: string): string[] => {
      const type = contract.getType(name);
      if (isAbstractType(type)) return contract.getPossibleTypes(type).map((one) => one.name);
      return fieldsOf(name).map((field) => getNamedType(field.type).name);
    };
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean => {
      if (from === to) return true;
      if (seen.has(from)) return false;
      seen.add(from);
      return nextOf(from).some((next) => reaches(next, to, seen));
    };
    const circular = Object.keys(contract.getTypeMap())
      .filter((name) => !name.startsWith('__'))
      .flatMap((name) =>
        fieldsOf(name)
          .filter(({ type }) => isListType(getNullableType(type)) && reaches(getNamedType(type).name, name))
          .map((field) => `${name}.${field.name}`),
      );
    // What a task depends on is few and never depends on it in turn.
    expect(circular).toEqual(['GoalTask.dependsOn']);
  });
});

describe('the examples', () => {
  it.each(filesOf('examples'))('$name is valid and says what it is for', ({ text }) => {
    expect(validate(contract, parse(text)).map(({ message }) => message)).toEqual([]);
    expect(text).toMatch(/^# \w/);
  });
});

describe('the typed documents', () => {
  it('are those that codegen makes now (else run: npm run codegen)', async () => {
    const made = (await generate({ ...codegen, silent: true }, false)) as {
      filename: string;
      content: string;
    }[];
    expect(made.map(({ filename }) => filename).sort()).toEqual(
      ['gql.ts', 'graphql.ts', 'index.ts'].map((name) => `test/generated/${name}`),
    );
    for (const { filename, content } of made)
      expect(readFileSync(filename, 'utf8').trim(), filename).toBe(content.trim());
  });
});
