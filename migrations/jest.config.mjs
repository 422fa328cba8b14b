import preset from '../jest.preset.mjs';

/** These specs start a PostgreSQL server of their own. */
export default { ...preset, testTimeout: 60_000 };
