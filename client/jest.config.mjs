import preset from '../jest.preset.mjs';

export default {
  ...preset,
  displayName: 'client',
  rootDir: import.meta.dirname,
  moduleNameMapper: {
    ...preset.moduleNameMapper,
    '^@jixiao/(domain|contracts|api-client|ui)/(.*)$': '<rootDir>/../libs/$1/src/$2/index.ts',
  },
};
