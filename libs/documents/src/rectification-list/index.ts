export { writeRectificationsCsv, writeRectificationsXlsx, type ListedRectification } from './rectification-list.js';
