import { expect, it } from 'vitest';
import { MeDocument, MyProfileDocument } from '../generated/graphql.ts';
import { startApp } from './app.ts';

const app = await startApp();
const staff = app.as('staff');

it('hides a bug from the caller, down to the name of a table', async () => {
  await staff.data(MeDocument, {});
  await app.sql('alter table profiles rename to elsewhere');
  const { data, errors } = await staff.send(MyProfileDocument, {});
  await app.sql('alter table elsewhere rename to profiles');
  expect(data).toEqual({ profile: null });
  expect(errors).toHaveLength(1);
  expect(JSON.stringify(errors)).not.toMatch(/profiles|select|relation|\.ts/i);
  expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR' });
  expect(await staff.codes(MyProfileDocument, {})).toEqual([]);
});
