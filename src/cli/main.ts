import { Command } from 'commander';

declare const PLAN_VERSION: string;

const program = new Command('plan').version(PLAN_VERSION);
await program.parseAsync();
