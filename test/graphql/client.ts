import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';

export interface GraphQLFailure {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly field?: string };
}

export interface Outcome<Data> {
  readonly status: number;
  readonly data?: Data | null;
  readonly errors?: readonly GraphQLFailure[];
}

/** Sends requests to anything that answers them the way `fetch` does, as one of the demo users. */
export interface Client {
  /** The whole reply, errors included. */
  send<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<Outcome<Data>>;
  /** The data; throws where there are errors. */
  data<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data>;
  /** The codes of the errors; empty where there are none. */
  codes<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<string[]>;
  /** What a subscription sends, one result after the other; it ends when the reader stops reading. */
  listen<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
  ): Promise<AsyncGenerator<Outcome<Data>, void>>;
  /** Sends text that need not be a document. */
  raw(query: string, variables?: unknown): Promise<Outcome<Record<string, unknown>>>;
}

type Fetch = (url: string, init: RequestInit) => Response | Promise<Response>;

/** The data of each "next" event of a stream of server-sent events. */
async function* resultsOf<Data>(response: Response): AsyncGenerator<Outcome<Data>, void> {
  let text = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) {
      const data = /^event: next\ndata: (.*)$/m.exec(event)?.[1];
      if (data) yield { status: response.status, ...(JSON.parse(data) as object) };
    }
  }
}

export const createClient = (fetch: Fetch, headers: Readonly<Record<string, string>>): Client => {
  const post = (accept: string, query: string, variables: unknown) =>
    fetch('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept, ...headers },
      body: JSON.stringify({ query, variables }),
    });
  const raw = async <Data>(query: string, variables: unknown): Promise<Outcome<Data>> => {
    const response = await post('application/json', query, variables);
    return { status: response.status, ...((await response.json()) as object) };
  };
  const client: Client = {
    raw,
    listen: async (document, variables) =>
      resultsOf(await post('text/event-stream', print(document), variables)),
    send: (document, variables) => raw(print(document), variables),
    async data(document, variables) {
      const { data, errors } = await client.send(document, variables);
      if (errors || !data) throw new Error(`The server refused: ${JSON.stringify(errors)}`);
      return data;
    },
    async codes(document, variables) {
      const { errors = [] } = await client.send(document, variables);
      return errors.map(({ extensions }) => extensions.code);
    },
  };
  return client;
};
