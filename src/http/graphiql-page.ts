import type { ExampleTab } from './example-tabs.ts';
import { createPage, type Page } from './page.ts';

/**
 * GraphiQL, all of it served from here, with a tab for each example. Nothing of a request goes into it.
 *
 * @example createGraphiqlPage(readExampleTabs())
 */
export const createGraphiqlPage = (tabs: readonly ExampleTab[]): Page =>
  createPage(async () => {
    // 9 MB of script, which a server that nobody opens a browser on should not hold.
    const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
    return renderGraphiQL({
      title: 'Sagot',
      endpoint: '/graphql',
      subscriptionsProtocol: 'SSE',
      credentials: 'same-origin',
      schemaDescription: true,
      defaultEditorToolsVisibility: 'variables',
      defaultTabs: tabs.map(({ query, variables, headers }) => ({ query, variables, headers })),
    });
  });
