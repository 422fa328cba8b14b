import preset from '../jest.preset.mjs';

export default { ...preset, rootDir: import.meta.dirname, setupFiles: ['<rootDir>/jest.setup.mjs'] };
