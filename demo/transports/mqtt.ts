/**
 * Delivers answers to an MQTT broker over a WebSocket, with QoS 1. For an application that has `mqtt` (100 kB compressed, fetched
 * when there is something to send); README.md shows how it is used.
 */
import type { Delivery, NamedTransport } from 'ics-pulse';
import type { IClientOptions } from 'mqtt';

export interface MqttTarget extends IClientOptions {
  readonly url: string;
  readonly topic: string;
}

/** Reason codes of MQTT 5. */
const takenByNobody = 16;
const signInCodes: readonly unknown[] = [4, 5, 134, 135, 138, 140];
const refusedCodes: readonly unknown[] = [135, 144, 149, 153, 155];

/**
 * What the receipt (PUBACK) of a broker means. A message that nobody has subscribed to is gone: the answer waits until somebody
 * has.
 */
export const judgeReceipt = (reasonCode = 0): Delivery => {
  if (refusedCodes.includes(reasonCode)) return { status: 'held', code: 'refused' };
  return { status: reasonCode < 128 && reasonCode !== takenByNobody ? 'delivered' : 'retry' };
};

/** Whether a person can help: the broker does not let this page in. Null for what is tried again and may be thrown. */
export const judgeFailure = (error: unknown): Delivery | null => {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return signInCodes.includes(code) ? { status: 'held', code: 'sign-in' } : null;
};

/** One connection an answer: a page has no other use for it. What it throws is tried again, and said in the console. */
export const mqttTransport =
  ({ url, topic, ...options }: MqttTarget): NamedTransport =>
  async (payload, { signal }) => {
    try {
      // In browsers this module has nothing but its default.
      const { default: mqtt } = await import('mqtt');
      // Timers in a worker would need `worker-src blob:` on a strict page.
      const defaults = { protocolVersion: 5, timerVariant: 'native', ...options } as const;
      const client = mqtt.connect(url, { ...defaults, clean: true, reconnectPeriod: 0 });
      try {
        return await new Promise<Delivery>((resolve, reject) => {
          signal.addEventListener('abort', () => reject(new Error('No receipt in 15 s.')));
          client.on('packetreceive', packet => {
            if (packet.cmd === 'puback') resolve(judgeReceipt(packet.reasonCode));
          });
          client.on('error', reject);
          client.on('close', () => reject(new Error('The connection was closed.')));
          client.publish(topic, JSON.stringify(payload), { qos: 1 });
        });
      } finally {
        client.on('error', () => undefined);
        client.end(true);
      }
    } catch (error) {
      const judged = judgeFailure(error);
      if (judged) return judged;
      throw error;
    }
  };
