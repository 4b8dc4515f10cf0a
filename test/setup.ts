import fc from 'fast-check';

/**
 * Property tests draw the same examples in every run, so that a change is never blamed for an old fault. To look for
 * new ones: PLAN_TEST_SEED=$RANDOM npm test.
 */
fc.configureGlobal({ seed: Number(process.env.PLAN_TEST_SEED ?? 20221104) });

// What one run has kept must not be what another tells.
process.env.PLAN_CACHE = 'off';

// Tests that are run by a hook of git's must not write in the repository that the hook is of.
for (const name of ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_INDEX_FILE', 'GIT_PREFIX']) delete process.env[name];
