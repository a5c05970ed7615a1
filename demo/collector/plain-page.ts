import { html } from 'hono/html';

/** A page of one heading and one sentence, for people whose browser runs no script. */
export const plainPage = async (status: number, heading: string, sentence: string): Promise<Response> => {
  const page = await html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${heading}</title>
      </head>
      <body>
        <main>
          <h1>${heading}</h1>
          <p>${sentence}</p>
        </main>
      </body>
    </html>`;
  return new Response(page, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  });
};
