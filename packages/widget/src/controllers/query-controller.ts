/** Asks the index one question at a time; the newest wins. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { painted } from '../breath.js';

/** How a question stands; `answering`: a part of the answer is there. While a new one is under way the last answer stays, so that the page does not jump. */
export interface Asked<T> {
  readonly status: 'idle' | 'loading' | 'answering' | 'ready' | 'failed';
  readonly value: T | null;
  readonly error: Error | null;
}

/** Shows what is known before all is there; settles when it stands on the screen. */
export type Show<T> = (soFar: T) => Promise<void>;

/** A question to the index; the signal tells when nobody waits for the answer any more. */
export type Question<T> = (signal: AbortSignal, show: Show<T>) => Promise<T>;

const idle = { status: 'idle', value: null, error: null } as const;

/** One place on the screen that waits for the index. */
export class QueryController<T> implements ReactiveController {
  asked: Asked<T> = idle;
  readonly #host: ReactiveControllerHost;
  readonly #failed: (error: Error) => void;
  #abort = new AbortController();
  #question: Question<T> | null = null;

  /** @param failed hears of every failure of a question that still mattered */
  constructor(host: ReactiveControllerHost, failed: (error: Error) => void = () => {}) {
    this.#host = host;
    this.#failed = failed;
    host.addController(this);
  }

  /** An element that was moved goes on where it was. */
  hostConnected(): void {
    if (this.asked.status === 'loading' || this.asked.status === 'answering') void this.retry();
  }

  hostDisconnected(): void {
    this.#abort.abort();
  }

  /** Asks; resolves to the answer, or to null when it failed or a newer question took its place. */
  async ask(question: Question<T>): Promise<T | null> {
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#question = question;
    this.#set({ status: 'loading', value: this.asked.value, error: null });
    try {
      const value = await question(signal, async (soFar) => {
        if (!signal.aborted) this.#set({ status: 'answering', value: soFar, error: null });
        await painted();
      });
      if (signal.aborted) return null;
      this.#set({ status: 'ready', value, error: null });
      return value;
    } catch (thrown) {
      if (signal.aborted) return null;
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      this.#set({ status: 'failed', value: null, error });
      this.#failed(error);
      return null;
    }
  }

  /** Asks the last question again. */
  retry(): Promise<T | null> {
    return this.#question === null ? Promise.resolve(null) : this.ask(this.#question);
  }

  /** Drops the answer and whatever is under way. */
  forget(): void {
    this.#abort.abort();
    this.#question = null;
    if (this.asked !== idle) this.#set(idle);
  }

  #set(asked: Asked<T>): void {
    this.asked = asked;
    this.#host.requestUpdate();
  }
}
