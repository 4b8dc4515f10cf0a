// Loaded into the measured process with --import. Only the process itself can say on every system how much memory
// it held at its peak.
import { writeFileSync } from 'node:fs';

process.once('exit', () => {
  const file = process.env.PLAN_BENCH_PEAK;
  if (file) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
