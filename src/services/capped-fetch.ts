/** More than the model's longest sensible answer, less than would hurt. */
const MOST_BYTES = 256_000;

/**
 * `fetch` that gives up on an answer larger than a quarter of a megabyte: a client library reads a body to
 * its end, however long it is.
 */
export const cappedFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  if (response.body === null) return response;
  let size = 0;
  const capped = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        size += chunk.byteLength;
        if (size > MOST_BYTES) controller.error(new Error(`The answer is larger than ${MOST_BYTES} bytes.`));
        else controller.enqueue(chunk);
      },
    }),
  );
  return new Response(capped, response);
};
