/** How a command ends when it cannot do what was asked. */

/** Exit codes: done; done, with complaints that were to be strict about; unusable input or arguments. */
export const exit = { right: 0, complaints: 1, unusable: 2 } as const;

/** Thrown by a command: the message says what was wrong and where, the advice what to do. */
export interface Failure extends Error {
  readonly name: 'Failure';
  readonly advice: string;
}

/** A failure to throw. */
export const failure = (message: string, advice: string): Failure =>
  Object.assign(new Error(message), { name: 'Failure' as const, advice });

/** Whether a command ended itself. */
export const isFailure = (error: unknown): error is Failure => error instanceof Error && error.name === 'Failure';
