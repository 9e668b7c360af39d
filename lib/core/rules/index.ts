import type { Rule } from '@/lib/core/model/playbook';
import { allClear } from './all-clear';
import { amongRows } from './among-rows';
import { answer } from './answer';
import { birthdayKind } from './birthday';
import { carries } from './carries';
import { classSign } from './class-sign';
import { contactData } from './contact-data';
import { conversation } from './conversation';
import { conversationAllowed } from './conversation-allowed';
import { conversationParts } from './conversation-parts';
import { dateOrder } from './date-order';
import { fileKind } from './file-kind';
import { freeDayKind } from './free-day';
import { freeDaysEntered } from './free-days-entered';
import { goesOn } from './goes-on';
import { halfDays } from './half-days';
import { holidayKept } from './holiday-kept';
import { hours } from './hours';
import type { Kind } from './kind';
import { lastRow } from './last-row';
import { longUnchecked } from './long-unchecked';
import { mentions } from './mentions';
import { commonSlots, slotsIn } from './message';
import { minimumAge } from './minimum-age';
import { namesOthers } from './names-others';
import { nationalNumber } from './national-number';
import { nearLimit } from './near-limit';
import { negativeAbout } from './negative-about';
import { noWorkdays } from './no-workdays';
import { notNeeded } from './not-needed';
import { noted } from './noted';
import { onWeekday } from './on-weekday';
import { oneSchoolYear } from './one-school-year';
import { openTopics } from './open-topics';
import { otherPlans } from './other-plans';
import { question } from './question';
import { report } from './report';
import { reportKind } from './report-kind';
import { reportParts } from './report-parts';
import { required } from './required';
import { rowCount } from './row-count';
import { rowWithout } from './row-without';
import { rows } from './rows';
import { rowsBefore } from './rows-before';
import { sameAsNoted } from './same-as-noted';
import { sameText } from './same-text';
import { shortText } from './short-text';
import { signed } from './signed';
import { started } from './started';
import { statedDays } from './stated-days';
import { titlePattern } from './title-pattern';
import { titleYear } from './title-year';
import { told } from './told';
import { tooOld } from './too-old';
import { weekdayAbsent } from './weekday-absent';
import { weekdayChosen } from './weekday-chosen';
import { wholeWeekday } from './whole-weekday';
import { withinSchoolYear } from './within-school-year';
import { workdaysTold } from './workdays-told';
import { wrongForAge } from './wrong-for-age';
import { yearOver } from './year-over';
import { yearSum } from './year-sum';

/** Every rule kind by the name that a playbook uses. A new kind is one file and one line here. */
export const ruleKinds: ReadonlyMap<string, Kind> = new Map([
  ['all-clear', allClear],
  ['among-rows', amongRows],
  ['answer', answer],
  ['birthday', birthdayKind],
  ['carries', carries],
  ['class-sign', classSign],
  ['contact-data', contactData],
  ['conversation', conversation],
  ['conversation-allowed', conversationAllowed],
  ['conversation-parts', conversationParts],
  ['date-order', dateOrder],
  ['file-kind', fileKind],
  ['free-day', freeDayKind],
  ['free-days-entered', freeDaysEntered],
  ['goes-on', goesOn],
  ['half-days', halfDays],
  ['holiday-kept', holidayKept],
  ['hours', hours],
  ['last-row', lastRow],
  ['long-unchecked', longUnchecked],
  ['mentions', mentions],
  ['minimum-age', minimumAge],
  ['names-others', namesOthers],
  ['national-number', nationalNumber],
  ['near-limit', nearLimit],
  ['negative-about', negativeAbout],
  ['no-workdays', noWorkdays],
  ['not-needed', notNeeded],
  ['noted', noted],
  ['on-weekday', onWeekday],
  ['one-school-year', oneSchoolYear],
  ['open-topics', openTopics],
  ['other-plans', otherPlans],
  ['question', question],
  ['report', report],
  ['report-kind', reportKind],
  ['report-parts', reportParts],
  ['required', required],
  ['row-count', rowCount],
  ['row-without', rowWithout],
  ['rows', rows],
  ['rows-before', rowsBefore],
  ['same-as-noted', sameAsNoted],
  ['same-text', sameText],
  ['short-text', shortText],
  ['signed', signed],
  ['started', started],
  ['stated-days', statedDays],
  ['title-pattern', titlePattern],
  ['title-year', titleYear],
  ['told', told],
  ['too-old', tooOld],
  ['weekday-absent', weekdayAbsent],
  ['weekday-chosen', weekdayChosen],
  ['whole-weekday', wholeWeekday],
  ['within-school-year', withinSchoolYear],
  ['workdays-told', workdaysTold],
  ['wrong-for-age', wrongForAge],
  ['year-over', yearOver],
  ['year-sum', yearSum],
]);

/** What is wrong with a rule of a playbook, in Dutch; empty when its kind can judge it. */
export function ruleProblems(rule: Rule): string[] {
  const kind = ruleKinds.get(rule.kind);
  if (kind === undefined) {
    return [`de soort regel ‘${rule.kind}’ bestaat niet; kies uit ${[...ruleKinds.keys()].sort().join(', ')}`];
  }
  const parts = { item: 'een item', step: 'een stap' };
  const slots = new Set<string>([...commonSlots, ...kind.slots]);
  return [
    ...kind.needs.filter((part) => rule[part] === undefined).map((part) => `deze regel heeft ${parts[part]} nodig`),
    ...kind.wrong(rule).map((path) => `de instelling ‘${path}’ klopt niet`),
    ...slotsIn(rule.message)
      .filter((slot) => !slots.has(slot))
      .map((slot) => `‘{${slot}}’ in de melding wordt nergens ingevuld`),
  ];
}
