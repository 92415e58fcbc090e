import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { rowsOf } from '../../src/data/drivers/database.ts';
import { startAppServer } from '../http/app-server.ts';
import { CHROMIUM_FLAGS, chromiumPath } from './chromium.ts';

const executablePath = chromiumPath();

if (executablePath === null)
  describe('GraphiQL in a browser', () => {
    it('needs Chromium, which is not on this machine (set CHROMIUM_PATH)', () => {
      // A reader without a browser may run the tests; whoever checks the project must have one.
      expect(process.env.REQUIRE_BROWSER ?? '', 'REQUIRE_BROWSER is set, and there is no Chromium').toBe('');
      console.warn(
        'GraphiQL was not tested in a browser: there is no Chromium here. Set CHROMIUM_PATH to one.',
      );
    });
  });
else
  describe('GraphiQL in a browser', async () => {
    const server = await startAppServer();
    let browser: Browser | undefined;
    afterAll(() => browser?.close());

    const open = async (): Promise<{ page: Page; outside: string[]; troubles: string[] }> => {
      browser ??= await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
      const page = await browser.newPage({ viewport: { width: 1_400, height: 900 } });
      const outside: string[] = [];
      const troubles: string[] = [];
      await page.route('**/*', (route) => {
        if (new URL(route.request().url()).hostname === '127.0.0.1') return route.continue();
        outside.push(route.request().url());
        return route.abort('internetdisconnected');
      });
      page.on('pageerror', (error) => troubles.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(message.text());
      });
      return { page, outside, troubles };
    };

    it('takes a question that is typed and shows its answer, without the internet', async () => {
      const { page, outside, troubles } = await open();
      await page.goto(server.url);
      await page.getByRole('link', { name: 'Open GraphiQL' }).click();

      // The first tab is the question with its variables; somebody types another one over it.
      const variables = page.locator('.graphiql-editor-tool .monaco-editor').first();
      await variables.click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.press('Delete');
      await page.keyboard.insertText('{ "message": "How many Tausug communities are in Region IX?" }');
      await page.getByRole('button', { name: /^Execute query/ }).click();

      const [row] = rowsOf(
        await server.database.db.execute(`
          select count(*)::int as count from communities
          join barangays on barangays.id = barangay_id
          join municipalities on municipalities.id = municipality_id
          join regions on regions.id = region_id
          join ethnic_groups on ethnic_groups.id = ethnic_group_id
          where is_active and designation = 'Region IX' and ethnic_groups.name = 'Tausug'`),
      );
      const answer = page.locator('.result-window');
      await answer.getByText('"data"').waitFor();
      // The viewer draws blanks that do not break.
      const shown = async () => ((await answer.textContent()) ?? '').replaceAll('\u00a0', ' ');
      await expect.poll(shown).toContain(`There are ${row?.count} Tausug communities in Region IX.`);

      const folder = process.env.SCREENSHOTS ?? mkdtempSync(join(tmpdir(), 'sagot-'));
      const path = join(folder, 'graphiql.png');
      await page.screenshot({ path });
      console.info(`The screenshot is ${path}`);
      expect(outside).toEqual([]);
      expect(troubles).toEqual([]);
      await page.close();
    });

    it('waits with a tab for each of the examples', async () => {
      const { page } = await open();
      await page.goto(`${server.url}/graphql`);
      const tabs = page.locator('[role="tab"], .graphiql-tab');
      const names = ['Ask', 'AskAmbiguous', 'TemplateStats', 'Communities', 'MyGoals'];
      await tabs.first().waitFor();
      const text = (await page.locator('.graphiql-tabs, [role="tablist"]').allTextContents()).join(' ');
      for (const name of names) expect(text).toContain(name);
      await page.close();
    });
  });
