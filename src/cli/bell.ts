/** Between one who works and one who waits: tells that there is news, not what it is. */
export interface Bell {
  readonly ring: () => void;
  readonly fail: (error: unknown) => void;
  /** Until it rings. Throws what it failed with, at once where that was before. */
  readonly next: () => Promise<void>;
}

export function bell(): Bell {
  let failure: { readonly error: unknown } | undefined;
  let wake = () => {};
  return {
    ring: () => wake(),
    fail: (error) => {
      failure ??= { error };
      wake();
    },
    next: async () => {
      if (!failure) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (failure) throw failure.error;
    },
  };
}
