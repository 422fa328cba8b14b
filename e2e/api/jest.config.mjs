import preset from '../../jest.preset.mjs';

export default { ...preset, rootDir: import.meta.dirname, testMatch: ['<rootDir>/*.spec.ts'], setupFiles: ['<rootDir>/../../server/jest.setup.mjs'], testTimeout: 60_000 };
