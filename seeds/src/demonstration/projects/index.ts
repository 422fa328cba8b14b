import type { ProjectSeed } from '../project-seed.js';
import { civicAndPartyWork } from './civic-and-party-work.js';
import { communicationLink } from './communication-link.js';
import { disabilityEmploymentLevy } from './disability-employment-levy.js';
import { enterpriseSafety } from './enterprise-safety.js';
import { governmentWebsite } from './government-website.js';
import { innovationInstitute } from './innovation-institute.js';
import { networkMaintenance } from './network-maintenance.js';
import { networkSecurity } from './network-security.js';
import { purchasedServices } from './purchased-services.js';
import { retiredCadres } from './retired-cadres.js';
import { scienceEducation } from './science-education.js';
import { staffMeals } from './staff-meals.js';

/** The department's projects in the order of its project forms. */
export const demonstrationProjects: readonly ProjectSeed[] = [
  civicAndPartyWork,
  staffMeals,
  disabilityEmploymentLevy,
  retiredCadres,
  purchasedServices,
  enterpriseSafety,
  scienceEducation,
  communicationLink,
  governmentWebsite,
  networkMaintenance,
  networkSecurity,
  innovationInstitute,
];
