import type { Canvas } from '@napi-rs/canvas';

export interface DrawnPages {
  readonly count: number;
  /** `number` counts from 1. */
  readonly draw: (number: number, scale: number) => Promise<Canvas>;
  readonly close: () => Promise<void>;
}

export function openPages(bytes: Uint8Array): Promise<DrawnPages>;
