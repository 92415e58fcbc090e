import { createPage, type Page } from './page.ts';

const escapeHtml = (text: string) =>
  text.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

/**
 * What somebody sees who opens the server's address: what this is, where to go, and something to ask.
 *
 * @example createLandingPage({ questions: ['How many Maranao communities are in Region X?'], graphiql: true })
 */
export const createLandingPage = ({
  questions,
  graphiql,
}: {
  questions: readonly string[];
  graphiql: boolean;
}): Page =>
  createPage(
    async () => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sagot</title>
<style>
  :root { color-scheme: light dark }
  body { font: 1.05rem/1.6 system-ui, sans-serif; max-width: 42rem; margin: 4rem auto; padding: 0 1.5rem }
  h1 { font-size: 2.4rem; margin-bottom: 0 }
  code { font-size: .95em; overflow-wrap: anywhere }
  li { margin: .3rem 0 }
  .note { opacity: .75; font-size: .92rem }
</style>
<h1>Sagot</h1>
<p>Ask in English or Filipino, and get an answer that was counted in the database, with its evidence.
Where a question can be read in two ways, Sagot asks; where it cannot be answered, Sagot says so.
It never guesses.</p>
${
  graphiql
    ? '<p><a href="/graphql"><strong>Open GraphiQL</strong></a>, where ready-made operations wait in tabs. For example:</p>'
    : '<p>Send GraphQL to <code>/graphql</code> as JSON. For example:</p>'
}
<ul>
${questions.map((question) => `  <li><code>mutation { chat(message: ${escapeHtml(JSON.stringify(question))}) { text } }</code></li>`).join('\n')}
</ul>
<p class="note">The places are real, from the Philippine Standard Geographic Code. Everything else in the demo
database (communities, assessments, partnerships, policies, projects, people) is synthetic.</p>
<p class="note"><a href="/health">Health</a> · <a href="/ready">Readiness</a> · <a href="/metrics">Metrics</a></p>
</html>
`,
  );
