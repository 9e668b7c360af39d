import type { Rule } from '@/lib/core/model/playbook';
import { agreementRules } from './rules-agreement';
import { agreementPartsRules } from './rules-agreement-parts';
import { consentRules } from './rules-consent';
import { contactsRules } from './rules-contacts';
import { contentRules } from './rules-content';
import { daysRules } from './rules-days';
import { extensionRules } from './rules-extension';
import { hoursRules } from './rules-hours';
import { ihpRules } from './rules-ihp';
import { periodRules } from './rules-period';
import { placeRules } from './rules-place';
import { placesRules } from './rules-places';
import { privacyRules } from './rules-privacy';
import { reportRules } from './rules-report';
import { signingRules } from './rules-signing';
import { startRules } from './rules-start';
import { textsRules } from './rules-texts';
import { viewpointsRules } from './rules-viewpoints';

/** Every rule of the SMT trainingsplan, in the order of their ids. */
export const smtRules: Rule[] = [
  ...startRules,
  ...placesRules,
  ...viewpointsRules,
  ...placeRules,
  ...contactsRules,
  ...periodRules,
  ...daysRules,
  ...extensionRules,
  ...contentRules,
  ...consentRules,
  ...ihpRules,
  ...agreementRules,
  ...signingRules,
  ...textsRules,
  ...agreementPartsRules,
  ...hoursRules,
  ...privacyRules,
  ...reportRules,
].sort((a, b) => a.id.localeCompare(b.id));
