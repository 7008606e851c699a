/** Asks the index one question at a time; the newest wins. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How a question stands. While a new one is under way the last answer stays, so that the page does not jump. */
export interface Asked<T> {
  readonly status: 'idle' | 'loading' | 'ready' | 'failed';
  readonly value: T | null;
  readonly error: Error | null;
}

const idle = { status: 'idle', value: null, error: null } as const;

/** One place on the screen that waits for the index. */
export class QueryController<T> implements ReactiveController {
  asked: Asked<T> = idle;
  #host: ReactiveControllerHost;
  #tell: (error: Error) => void;
  #turn = 0;
  #question: (() => Promise<T>) | null = null;

  /** @param tell hears of every failure of a question that still mattered */
  constructor(host: ReactiveControllerHost, tell: (error: Error) => void = () => {}) {
    this.#host = host;
    this.#tell = tell;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#turn += 1;
  }

  /** Asks; resolves when the answer (or a newer question) is there. */
  async ask(question: () => Promise<T>): Promise<void> {
    const turn = ++this.#turn;
    this.#question = question;
    this.#set({ status: 'loading', value: this.asked.value, error: null });
    try {
      const value = await question();
      if (turn === this.#turn) this.#set({ status: 'ready', value, error: null });
    } catch (thrown) {
      if (turn !== this.#turn) return;
      const error = thrown instanceof Error ? thrown : new Error(String(thrown));
      this.#set({ status: 'failed', value: null, error });
      this.#tell(error);
    }
  }

  /** Asks the last question again. */
  retry(): Promise<void> {
    return this.#question === null ? Promise.resolve() : this.ask(this.#question);
  }

  /** Drops the answer and whatever is under way. */
  forget(): void {
    this.#turn += 1;
    this.#question = null;
    if (this.asked !== idle) this.#set(idle);
  }

  #set(asked: Asked<T>): void {
    this.asked = asked;
    this.#host.requestUpdate();
  }
}
