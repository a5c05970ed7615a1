import { beforeAll, expect, it } from 'vitest';
import type { HttpRequest } from '../../../src/base/ports.js';
import { sendByHttp } from '../../../src/transport/http-transport.js';
import type { DeliveryOptions } from '../../../src/transport/transport.js';
import { describeServer } from './describe-server.js';
import { requireFrom } from './npm-servers.js';

const response = {
  format: 'ics-response/1',
  id: '0123456789abcdef0123456789abcdef',
  pulse: 'delivery',
  definition: 'd'.repeat(64),
  wave: '2026-10',
  language: 'en',
  complete: true,
  answers: { score: 9, cmt: 'Straße, 東京, 🙂, "quoted" \\ and\nbroken' },
  skipped: {},
  context: {},
};

/** What the product sends by this recipe. */
const requestBy = async (recipe: string): Promise<HttpRequest> => {
  const requests: HttpRequest[] = [];
  const options: DeliveryOptions = { acknowledge: 'status', credentials: 'omit', redirect: 'manual' };
  const destination = { url: 'https://broker.example', recipe, options };
  const parcel = { id: response.id, body: JSON.stringify(response), destination, createdDay: 20_400, attempts: 0 };
  await sendByHttp(parcel, {
    http: async request => {
      requests.push(request);
      return { kind: 'network-error' };
    },
    pageOrigin: 'https://intranet.example',
    isOnline: true,
    wasReadable: true,
  });
  const [request] = requests;
  if (!request) throw new Error(`By ${recipe} nothing is sent.`);
  return request;
};

interface CloudEventsModule {
  readonly HTTP: {
    toEvent(
      message: Pick<HttpRequest, 'headers' | 'body'>,
    ): Readonly<Record<string, unknown>> & { validate(): boolean };
  };
}

describeServer('CloudEvents decoder', () => {
  let decoder: CloudEventsModule;
  beforeAll(() => {
    decoder = requireFrom('decoders')('cloudevents') as CloudEventsModule;
  });

  it.each(['cloudevents', 'cloudevents-structured'])(
    'reads what %s sends: one valid event with the answer',
    async recipe => {
      const { headers, body } = await requestBy(recipe);
      const event = decoder.HTTP.toEvent({ headers, body });
      expect(event.validate()).toBe(true);
      expect(event).toMatchObject({
        specversion: '1.0',
        id: response.id,
        type: 'ics-pulse.response',
        source: '/ics-pulse',
        subject: 'delivery',
        datacontenttype: 'application/json',
      });
      expect(event['data']).toEqual(response);
    },
  );

  it('would notice an event without a source', async () => {
    const { headers, body } = await requestBy('cloudevents');
    const { 'ce-source': _, ...others } = headers;
    expect(() => decoder.HTTP.toEvent({ headers: others, body }).validate()).toThrow(/source/);
  });
});

interface LogsRequestType {
  fromObject(json: unknown): object;
  encode(message: object): { finish(): Uint8Array };
  decode(bytes: Uint8Array): object;
  toObject(message: object, options: object): unknown;
}
interface OtlpRoot {
  readonly opentelemetry: {
    readonly proto: {
      readonly collector: { readonly logs: { readonly v1: { readonly ExportLogsServiceRequest: LogsRequestType } } };
    };
  };
}

describeServer('OTLP decoder', () => {
  let decoder: LogsRequestType;
  beforeAll(() => {
    const root = requireFrom('decoders')('@opentelemetry/otlp-transformer/build/src/generated/root.js') as OtlpRoot;
    decoder = root.opentelemetry.proto.collector.logs.v1.ExportLogsServiceRequest;
  });
  /** Through the wire format and back: what the protocol does not know is gone, and what it reads otherwise is changed. */
  const throughWire = (json: unknown): unknown =>
    decoder.toObject(decoder.decode(decoder.encode(decoder.fromObject(json)).finish()), { longs: String });

  it('reads what otlp-logs sends: every member is one of the protocol, and the answer is whole', async () => {
    const request = await requestBy('otlp-logs');
    expect(request.url).toBe('https://broker.example/v1/logs');
    expect(request.headers['content-type']).toBe('application/json');
    const sent: unknown = JSON.parse(request.body);
    const read = throughWire(sent);
    expect(read).toEqual(sent);
    const text = JSON.stringify(read);
    expect(text).toContain('"timeUnixNano":"1762560000000000000"');
    const [body] = [...text.matchAll(/"body":\{"stringValue":("(?:[^"\\]|\\.)*")/g)].map(([, literal = '']) => literal);
    expect(JSON.parse(JSON.parse(body ?? '""') as string)).toEqual(response);
  });

  it('would notice a member that the protocol does not have', () => {
    const wrong = { resourceLogs: [{ resource: {}, logs: [] }] };
    expect(throughWire(wrong)).not.toEqual(wrong);
  });
});
