import type { ProgressSeed } from '../progress-seed.js';
import { civicAndPartyWorkProgress } from './civic-and-party-work.js';
import { communicationLinkProgress } from './communication-link.js';
import { disabilityEmploymentLevyProgress } from './disability-employment-levy.js';
import { enterpriseSafetyProgress } from './enterprise-safety.js';
import { governmentWebsiteProgress } from './government-website.js';
import { innovationInstituteProgress } from './innovation-institute.js';
import { networkMaintenanceProgress } from './network-maintenance.js';
import { networkSecurityProgress } from './network-security.js';
import { purchasedServicesProgress } from './purchased-services.js';
import { retiredCadresProgress } from './retired-cadres.js';
import { scienceEducationProgress } from './science-education.js';

/** Invented year-end work on the department's projects; the staff meals have not begun. */
export const demonstrationProgress: readonly ProgressSeed[] = [
  civicAndPartyWorkProgress,
  disabilityEmploymentLevyProgress,
  retiredCadresProgress,
  purchasedServicesProgress,
  enterpriseSafetyProgress,
  scienceEducationProgress,
  communicationLinkProgress,
  governmentWebsiteProgress,
  networkMaintenanceProgress,
  networkSecurityProgress,
  innovationInstituteProgress,
];
