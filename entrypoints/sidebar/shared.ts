import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { jsxDEV } from 'react/jsx-dev-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { Panel } from '@/components/checklist/panel';
import { Question } from '@/components/checklist/question';
import { StructureOffer } from '@/components/checklist/structure-offer';
import { Button } from '@/components/ui/button';
import { DateField } from '@/components/ui/date-field';
import { WordsField } from '@/components/ui/words-field';
import { closedReason } from '@/lib/core/calendar/holidays';
import { shelf } from '@/lib/page/shelf';
import { fillListFor } from '@/lib/view/model/fill-link';
import { type SharedModules, sharedShelf } from '../screens/shared-modules';

const shared: SharedModules = {
  'preact/compat': { useEffect, useLayoutEffect, useRef, useState },
  'preact/jsx-runtime': { jsx, jsxs, jsxDEV, Fragment },
  'components/ui/button.tsx': { Button },
  'components/ui/date-field.tsx': { DateField },
  'components/ui/words-field.tsx': { WordsField },
  'components/checklist/panel.tsx': { Panel },
  'components/checklist/question.tsx': { Question },
  'components/checklist/structure-offer.tsx': { StructureOffer },
  'lib/core/calendar/holidays.ts': { closedReason },
  'lib/view/model/fill-link.ts': { fillListFor },
};

/** Lends the screens what they have in common with the sidebar. Only the copy on the page may: they hang on its Preact. */
export function lendShared(): void {
  shelf<SharedModules>(sharedShelf).offer(shared);
}
