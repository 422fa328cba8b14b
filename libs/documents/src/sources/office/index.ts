export { officePackage, relationships, type OfficePackage } from './office-package.js';
export { packageFindings } from './package-findings.js';
export { readXmlPart } from './xml-part.js';
export type { XmlAttributes, XmlHandler } from './xml-scanner.js';
export { ZipArchive } from './zip-archive.js';
