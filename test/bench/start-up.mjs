import path from 'node:path';
import { medianTimes } from './measure.mjs';
import { print, row } from './print.mjs';

const rounds = 15;

/** How long commands take against a bare start of Node. */
export function startUp({ plan, examples, folder }) {
  const region = path.join(examples, 'vasternorrland');
  const [first, again] = [{ PLAN_CACHE: 'off' }, { PLAN_CACHE: path.join(folder, 'kept') }];
  const commands = [
    ['node -e 0', ['-e', '0']],
    ['plan --version', [plan, '--version']],
    ['plan --help', [plan, '--help']],
    ['plan check, one plan', [plan, 'check', path.join(region, 'regionstyrelsen/2022')], again],
    ['… the first time', [plan, 'check', path.join(region, 'regionstyrelsen/2022')], first],
    ['plan check, five plans', [plan, 'check', region], again],
    ['… the first time', [plan, 'check', region], first],
  ];
  const times = medianTimes(
    commands.map(([, args, environment]) => ({ args, environment })),
    rounds,
  );
  print(`Start-up, median of ${rounds} interleaved rounds`);
  commands.forEach(([name], index) => {
    print(row(name, `${times[index].toFixed(0)} ms`, `${(times[index] / times[0]).toFixed(2)} × node`));
  });
}
